import type { MeetingContent } from '../../../shared/document/content.ts'
import type { VersionText } from '../../../shared/protocol/versions.ts'
import { sha256 } from '../../../shared/render/sha256.ts'

/** The content of a version, computed anew against its fingerprint; undefined where the two do not match. */
export const soundText = ({ json, hash }: VersionText): MeetingContent | undefined => (sha256(json) === hash ? (JSON.parse(json) as MeetingContent) : undefined)

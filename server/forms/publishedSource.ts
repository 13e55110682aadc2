import type { MeetingContent } from '../../shared/document/content.ts'
import { editionStanding } from '../../shared/render/standing.ts'
import { publicPath } from '../commands/publicPath.ts'
import type { Publication } from '../storage/storage.ts'
import type { FormSource } from './forms.ts'

export interface Published {
  /** The row, whose `json` is the public content. */
  readonly publication: Pick<Publication, 'json' | 'slug' | 'at'>
  readonly bodySlug: string
  /** 1 for the first, 2 for the first correction … */
  readonly edition: number
  /** The address by which the world knows this server, without a slash at the end. */
  readonly publicUrl: string
}

/** What the public forms of a publication are made from. */
export const publishedSource = ({ publication, bodySlug, edition, publicUrl }: Published): FormSource => ({
  // our own canonical JSON, kept under its hash: it has the shape that was written
  content: JSON.parse(publication.json) as MeetingContent,
  standing: editionStanding(edition),
  at: publication.at,
  address: { record: publicUrl + publicPath(bodySlug, publication.slug), body: `${publicUrl}/referater/${bodySlug}` },
})

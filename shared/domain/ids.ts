/** Branded ids: a string of one kind is never taken for another. */
declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type UserId = Branded<'UserId'>
export type BodyId = Branded<'BodyId'>
export type MeetingId = Branded<'MeetingId'>
/** A template that a forum has made itself. */
export type BodyTemplateId = Branded<'BodyTemplateId'>
export type ItemId = Branded<'ItemId'>
export type PersonId = Branded<'PersonId'>
export type AttachmentId = Branded<'AttachmentId'>
export type RemarkId = Branded<'RemarkId'>
export type RecusalId = Branded<'RecusalId'>
export type SnapshotId = Branded<'SnapshotId'>
export type PublicationId = Branded<'PublicationId'>
/** The SHA-256 of a signing key's public half, in hex: its name. */
export type KeyId = Branded<'KeyId'>
/** A SHA-256 in lower-case hex, 64 characters. */
export type Sha256 = Branded<'Sha256'>

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** True for a string that may stand as an id: 1 to 64 of a-z, 0-9 and `-`, not first a `-`. */
export const isId = (text: string): boolean => ID.test(text)

/** Gives random bytes; handed in by the edge that owns the generator. */
export type RandomBytes = (count: number) => Uint8Array

const ALPHABET = '0123456789abcdefghijkmnpqrstuvwxyz'

/** A new id of 20 characters (about 100 bits), free of the letters that are read as digits. */
export const newId = <Id extends string>(random: RandomBytes): Id =>
  Array.from(random(20), byte => ALPHABET[byte % ALPHABET.length]).join('') as Id

import type { MeetingContent } from '../../../shared/document/content.ts'
import type { Restoration } from '../../../shared/protocol/versions.ts'
import { placesOf } from '../../../shared/render/places.ts'
import { placeHash } from '../../../shared/versions/placeHash.ts'
import { renderWords } from '../../../shared/words/render.ts'

/** What is asked to be put back, and what it is called in the question. */
export interface Wanted {
  readonly what: Restoration['what']
  readonly label: string
}

/** A place of the older version, to be put back over what stands there now. */
export const placeWanted = (now: MeetingContent, where: string, label: string): Wanted => ({
  what: { type: 'place', where, seen: placeHash(placesOf(now, renderWords.da).find(place => place.where === where)) }, label,
})

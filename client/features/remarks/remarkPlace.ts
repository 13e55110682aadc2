/** A place in the minutes that a remark can be about. */
export interface RemarkPlace {
  /** A section's name (`shared/document/section.ts`), or empty for the minutes as a whole. */
  readonly section: string
  /** Of the closed part of its item. */
  readonly closed: boolean
  /** The place in words: `3. Budget – Referat`. */
  readonly label: string
}

/** One word for a place, to tell places apart by. */
export const placeKey = (place: Pick<RemarkPlace, 'section' | 'closed'>): string => `${place.closed ? 'closed' : 'open'}:${place.section}`

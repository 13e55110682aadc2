/** A place in the minutes that something can be said about. */
export interface Place {
  readonly section: string
  readonly closed: boolean
  /** The place in words: `3. Budget – Referat`. */
  readonly label: string
}

export const placeKey = ({ section, closed }: Pick<Place, 'section' | 'closed'>): string => `${closed ? 'closed' : 'open'}:${section}`

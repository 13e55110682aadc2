/** The heading of an item, found among the rows of the text. */
export interface Heading {
  /** Where it begins, and how many rows it takes. */
  readonly at: number
  readonly rows: number
  readonly number: string
  readonly title: string
  readonly closed: boolean
  /** True where its word says that the document is an opsamling. */
  readonly theme: boolean
  /** False where only its looks speak for it. */
  readonly sure: boolean
}

/** A document taken apart by its headings. Positions are among the rows of the text. */
export interface Outline {
  readonly headings: readonly Heading[]
  /** Rows that only list the items: left out, since the items say it again. */
  readonly contents: ReadonlySet<number>
  /** Rows that part the open items from the closed ones and say nothing else. */
  readonly groups: ReadonlySet<number>
}

/** A number as it stands in the first column of a table. */
export interface CellNumber {
  readonly value: number
  /** Behind a slash or a dash: the year, or the number behind the year; 0 where there is none. */
  readonly second: number
  /** What stands behind it, if anything. */
  readonly title: string | undefined
}

/** The number of an item. */
export interface ItemNumber extends CellNumber {
  /** Nothing stands behind it. */
  readonly isBare: boolean
}

const NUMBERED = /^(?:[\p{L}§#.]{1,8}\s?)?(\d{1,4})(?:[/-](\d{1,4}))?\s*[.):–-]?(?:\s+(\S.*))?$/u

/** `3`, `3.`, `TOP 3`, `PS 12/24`, `24/003`, with or without a title behind; undefined for anything else. */
export const cellNumber = (text: string): CellNumber | undefined => {
  const [, value, second, title] = NUMBERED.exec(text) ?? []
  return value === undefined ? undefined : { value: Number(value), second: Number(second ?? 0), title }
}

/** The same where what stands behind the number begins as a title does. */
export const itemNumber = (text: string): ItemNumber | undefined => {
  const found = cellNumber(text)
  if (!found || (found.title !== undefined && !/^[\p{Lu}\d"”»]/u.test(found.title))) return undefined
  return { ...found, isBare: found.title === undefined }
}

/** Whether one number is the next behind another, by the number or, where the year stands in front, by what stands behind it. */
export const follows = (last: CellNumber, next: CellNumber): boolean =>
  (next.value === last.value + 1 && (next.second === last.second || next.second === 0)) || (next.value === last.value && next.second === last.second + 1)

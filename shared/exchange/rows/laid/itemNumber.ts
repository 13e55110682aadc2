/** The number of an item as it stands in the first column of a table. */
export interface ItemNumber {
  readonly value: number
  /** Behind a slash or a dash: the year, or the number behind the year. */
  readonly second: number
  /** Nothing stands behind it. */
  readonly isBare: boolean
}

const NUMBERED = /^(?:[\p{L}§#.]{1,8}\s?)?(\d{1,4})(?:[/-](\d{1,4}))?\s*[.):–-]?(?:\s+(\S.*))?$/u

/** `3`, `3.`, `TOP 3`, `PS 12/24`, `24/003`, with or without a title behind; undefined for anything else. */
export const itemNumber = (text: string): ItemNumber | undefined => {
  const [, value, second, title] = NUMBERED.exec(text) ?? []
  if (value === undefined || (title !== undefined && !/^[\p{Lu}\d"”»]/u.test(title))) return undefined
  return { value: Number(value), second: Number(second ?? 0), isBare: title === undefined }
}

/** Whether one number is the next behind another, by the number or, where the year stands in front, by what stands behind it. */
export const follows = (last: ItemNumber, next: ItemNumber): boolean =>
  (next.value === last.value + 1 && (next.second === last.second || next.second === 0)) || (next.value === last.value && next.second === last.second + 1)

/** A title in the form in which titles are compared: its words and numbers, without case, signs and wide blanks. */
export const titleForm = (title: string): string => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

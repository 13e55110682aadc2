/** `Skovby, den 3. maj 2023`: the row of place and day above who signs, in the languages of the continent. */
export const SIGNED_ON = /^\p{Lu}[\p{L} .-]{2,30}, (?:den |d\. ?|am )?\d{1,2}\.? ?(?:\d{1,2}\.|\p{L}+) ?\d{4}\.?$/u

import type { Finding } from './finding.ts'
import type { PublicText } from './publicTexts.ts'

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** E-mail addresses, in the words and behind links. */
export const findEmails = (texts: readonly PublicText[]): Finding[] =>
  texts.flatMap(({ place, text, links }) => {
    const found = [text, ...links.map(link => decodeQuietly(link))].flatMap(words => [...words.matchAll(EMAIL)].map(([address]) => address))
    return [...new Set(found)].map((address): Finding => ({ type: 'email', place, text: address }))
  })

const decodeQuietly = (link: string): string => {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

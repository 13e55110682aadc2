import { templateOf } from '../../../shared/template/templateOf.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import type { Edition } from './edition.ts'

/** How a publication stands, in words: `Godkendt referat`, `Rettet referat (2)`. */
export const standing = ({ content, number }: Pick<Edition, 'content' | 'number'>): string => {
  const language = content.header.language === 'en' ? 'en' : 'da'
  const document = templateOf(content.template).document[language]
  const words = publicWords[language]
  return number === 1 ? words.approvedDocument(document) : words.correctedDocument(document, number)
}

import type { MeetingContent } from '../document/content.ts'
import { templateFor } from '../template/templateFor.ts'
import { standingWords } from '../words/standing.ts'

/** How minutes stand: not approved yet, as they were first approved, or the n-th edition (2 is the first correction). */
export type Standing = { readonly type: 'draft' } | { readonly type: 'approved' } | { readonly type: 'corrected'; readonly edition: number }

/** The standing of the n-th publication of the same minutes, counted from 1. */
export const editionStanding = (edition: number): Standing => (edition <= 1 ? { type: 'approved' } : { type: 'corrected', edition })

/** The language that labels are written in, for minutes in a given one: those we have no words for are Danish bodies' too. */
export const labelLanguage = (language: MeetingContent['header']['language']): 'da' | 'en' => (language === 'en' ? 'en' : 'da')

/** The standing in words: `Foreløbigt referat`, `Godkendt referat`, `Rettet referat (2)`; in English for minutes in English. */
export const standingText = (content: Pick<MeetingContent, 'header' | 'template' | 'form'>, standing: Standing): string => {
  const language = labelLanguage(content.header.language)
  const document = templateFor(content).document[language]
  const words = standingWords[language]
  switch (standing.type) {
    case 'draft':
      return words.draft(document)
    case 'approved':
      return words.approved(document)
    case 'corrected':
      return words.corrected(document, standing.edition)
  }
}

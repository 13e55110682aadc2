import type { MeetingContent } from '../../shared/document/content.ts'
import { templateOf } from '../../shared/template/templateOf.ts'
import { cliWords } from '../../shared/words/cli.ts'

/** How minutes stand, in the words that are printed before the title; in Danish or English, as the document is. */
export const standingOf = ({ header, template }: MeetingContent, approved: boolean): string => {
  const language = header.language === 'en' ? 'en' : 'da'
  const document = templateOf(template).document[language]
  return approved ? cliWords[language].approvedForm(document) : cliWords[language].draftForm(document)
}

import { type AgendaEntry, type MeetingDocs } from '../../../shared/document/agenda.ts'
import { documentSection, itemSection, type SectionName } from '../../../shared/document/section.ts'
import type { Template } from '../../../shared/template/template.ts'
import type { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'
import type { RemarkPlace } from '../../features/remarks/remarkPlace.ts'
import { plainTextOf } from '../../sync/reading/useText.ts'

const isWritten = (docs: MeetingDocs, section: SectionName, closed: boolean): boolean =>
  ((closed ? docs.closed : docs.open)?.getText(section).toString().trim() ?? '') !== ''

interface Wordings {
  readonly language: ScreenLanguage
  readonly words: (typeof meetingPageWords)['da']
}

const headingOf = (docs: MeetingDocs, item: AgendaEntry): string =>
  [item.number === '' ? '' : `${item.number}.`, plainTextOf(docs.open.getText(itemSection(item.id, 'title')))].filter(part => part !== '').join(' ')

/** What remarks can be about: every section with text in it, in printed order. */
export const remarkPlaces = (docs: MeetingDocs, items: readonly AgendaEntry[], template: Template, { language, words }: Wordings): RemarkPlace[] => {
  const place = (section: SectionName, closed: boolean, label: string): RemarkPlace[] => (isWritten(docs, section, closed) ? [{ section, closed, label }] : [])
  const ofItem = (item: AgendaEntry, closed: boolean): RemarkPlace[] => {
    const heading = headingOf(docs, item)
    const isPublic = item.closed && !closed
    return template.parts.flatMap(({ part, label }) =>
      part === 'attachments' ? [] : place(itemSection(item.id, part), closed, `${heading} – ${isPublic ? words.publicText : label[language]}${closed ? ` (${words.closedPart.toLocaleLowerCase(language)})` : ''}`))
  }
  return [
    ...(template.intro ? place(documentSection('intro'), false, template.intro[language]) : []),
    ...items.filter(item => !item.removed).flatMap(item => [...ofItem(item, false), ...(item.closed && docs.closed ? ofItem(item, true) : [])]),
    ...(template.closing ? place(documentSection('closing'), false, template.closing[language]) : []),
  ]
}

/** The items as what an objection can be to: each by its heading, a closed one by what the public reads of it and by what it says behind the door. */
export const itemPlaces = (docs: MeetingDocs, items: readonly AgendaEntry[], words: Wordings['words']): RemarkPlace[] =>
  items.filter(item => !item.removed).flatMap(item => {
    const section = itemSection(item.id, 'minutes')
    const label = headingOf(docs, item)
    if (!item.closed) return [{ section, closed: false, label }]
    return [{ section, closed: false, label: `${label} – ${words.publicText}` }, ...(docs.closed ? [{ section, closed: true, label: `${label} – ${words.closedPart}` }] : [])]
  })

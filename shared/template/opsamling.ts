import type { Template } from './template.ts'

/** What came out of a day of themes: for each a talk and the points from plenum, between an introduction and a closing. */
export const opsamling: Template = {
  id: 'opsamling',
  version: 1,
  document: { da: 'Opsamling', en: 'Summary' },
  item: { da: 'Tema', en: 'Theme' },
  parts: [
    { part: 'caseStatement', label: { da: 'Oplæg', en: 'Presentation' } },
    { part: 'attachments', label: { da: 'Bilag', en: 'Attachments' } },
    { part: 'minutes', label: { da: 'Opsamling', en: 'Points from plenum' } },
  ],
  intro: { da: 'Indledning', en: 'Introduction' },
  closing: { da: 'Afrunding', en: 'Closing' },
  standing: [],
}

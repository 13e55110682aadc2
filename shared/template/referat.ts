import type { Template } from './template.ts'

/** Minutes of a meeting: numbered items, each with case text, recommendation, attachments and what came of it. */
export const referat: Template = {
  id: 'referat',
  version: 1,
  document: { da: 'Referat', en: 'Minutes' },
  item: { da: 'Punkt', en: 'Item' },
  parts: [
    { part: 'caseStatement', label: { da: 'Sagsfremstilling', en: 'Case statement' } },
    { part: 'recommendation', label: { da: 'Indstilling', en: 'Recommendation' } },
    { part: 'attachments', label: { da: 'Bilag', en: 'Attachments' } },
    { part: 'minutes', label: { da: 'Referat', en: 'Minutes' } },
  ],
  intro: undefined,
  closing: undefined,
  standing: [
    { title: { da: 'Godkendelse af dagsorden', en: 'Approval of the agenda' }, kind: 'numbered' },
    { title: { da: 'Godkendelse af referat fra seneste møde', en: 'Approval of the minutes of the last meeting' }, kind: 'numbered' },
    { title: { da: 'Evt. og næste møde', en: 'Any other business and next meeting' }, kind: 'numbered' },
  ],
}

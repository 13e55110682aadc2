import type { Words } from './words.ts'

const da = {
  title: 'Godkend referatet',
  lead: 'Læs den endelige tekst. Det er præcis den, du godkender, med lukkede punkter og det hele.',
  text: 'Den tekst, der godkendes',
  fingerprint: 'Fingeraftryk',
  fingerprintHint: 'Regnet ud af teksten (SHA-256). Ændres så meget som et komma, bliver det et andet.',
  approve: 'Godkend denne tekst',
  approved: 'Referatet er godkendt.',
  mismatch: 'Teksten og dens fingeraftryk passer ikke sammen. Hent teksten igen; bliver det ved, så kontakt sekretariatet.',
  changedTitle: 'Teksten er ændret, siden du så den',
  changedLead: 'Intet er godkendt endnu. Se, hvad der er ændret, og godkend så den nye tekst, hvis du vil.',
  changes: (count: number) => (count === 1 ? 'Ét sted er ændret' : `${count} steder er ændret`),
  legend: 'Det fjernede er streget over og står i [– –]; det tilføjede er understreget og står i [+ +].',
  approvedBy: (name: string, moment: string) => `Godkendt af ${name}, ${moment}.`,
  seeApproved: 'Se den godkendte version',
  seeNew: 'Se den nye tekst',
  backToChanges: 'Se ændringerne igen',
}

const en: typeof da = {
  title: 'Approve the minutes',
  lead: 'Read the final text. This is exactly what you approve, closed items and all.',
  text: 'The text to be approved',
  fingerprint: 'Fingerprint',
  fingerprintHint: 'Computed from the text (SHA-256). Change so much as a comma, and it becomes another.',
  approve: 'Approve this text',
  approved: 'The minutes are approved.',
  mismatch: 'The text and its fingerprint do not match. Fetch the text again; if it persists, contact the secretariat.',
  changedTitle: 'The text has changed since you saw it',
  changedLead: 'Nothing is approved yet. See what has changed, and then approve the new text if you wish.',
  changes: (count: number) => (count === 1 ? 'One place has changed' : `${count} places have changed`),
  legend: 'What was removed is struck through and stands in [– –]; what was added is underlined and stands in [+ +].',
  approvedBy: (name, moment) => `Approved by ${name}, ${moment}.`,
  seeApproved: 'See the approved version',
  seeNew: 'See the new text',
  backToChanges: 'See the changes again',
}

/** Words of the approval. */
export const approvalWords: Words<typeof da> = { da, en }

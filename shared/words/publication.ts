import type { Words } from './words.ts'

const da = {
  title: 'Offentliggør referatet',
  lead: 'Det godkendte referat lægges frem for alle på en fast adresse. Det kan ikke tages tilbage eller ændres bagefter; en fejl rettes med en ny udgave, der siger, hvad den erstatter.',
  closed: 'Af lukkede punkter vises kun den offentlige tekst.',
  approvedBy: (name: string, moment: string) => `Godkendt af ${name}, ${moment}.`,
  fingerprint: 'Det godkendtes fingeraftryk',
  publish: 'Offentliggør nu',
  doneTitle: 'Referatet er offentliggjort',
  doneLead: 'Alle kan læse det her, uden at logge ind:',
  address: 'Offentlig adresse',
  open: 'Åbn den offentlige side',
  published: 'Referatet er offentliggjort.',
}

const en: typeof da = {
  title: 'Publish the minutes',
  lead: 'The approved minutes are made public at a permanent address. They cannot be taken back or changed afterwards; a mistake is corrected by a new edition that says what it replaces.',
  closed: 'Of closed items, only the public text is shown.',
  approvedBy: (name: string, moment: string) => `Approved by ${name}, ${moment}.`,
  fingerprint: 'Fingerprint of what was approved',
  publish: 'Publish now',
  doneTitle: 'The minutes are published',
  doneLead: 'Everyone can read them here, without signing in:',
  address: 'Public address',
  open: 'Open the public page',
  published: 'The minutes are published.',
}

/** Words of the publication. */
export const publicationWords: Words<typeof da> = { da, en }

import type { Words } from './words.ts'

const da = {
  title: 'Ikke kommet med i referatet',
  lead: 'Serveren tog ikke imod det her, fordi det ikke længere må skrives, som mødet står. Det ligger kun i denne browser, til du har gjort noget ved det.',
  header: 'Mødets hoved',
  people: 'Deltagerlisten',
  agenda: 'Dagsordenens punkter',
  unknown: 'Tekst uden plads i mødet',
  intro: 'Indledning',
  closing: 'Afrunding',
  parts: { title: 'titel', caseStatement: 'sagsfremstilling', recommendation: 'indstilling', minutes: 'referat' },
  closedPart: 'lukket del',
  removed: (count: number) => (count === 1 ? 'Ét tegn, du havde slettet, står der igen.' : `${count} tegn, du havde slettet, står der igen.`),
  formed: 'En ændring af opstilling, rækkefølge eller fremmøde blev ikke gemt.',
  late: 'Her kan du ikke skrive længere. Det, du skriver nu, lægges til side:',
  copy: 'Kopiér',
  copied: 'Kopieret',
  copyFailed: 'Kunne ikke kopieres. Markér teksten, og kopiér den selv.',
  send: 'Send som bemærkning',
  sent: 'Sendt som bemærkning.',
  remove: 'Fjern',
  removeOf: (place: string) => `Fjern: ${place}`,
  announce: (count: number) => (count === 1 ? 'Noget af det, du skrev, kom ikke med. Det står øverst på siden.' : `${count} steder, du skrev, kom ikke med. De står øverst på siden.`),
}

const en: typeof da = {
  title: 'Not taken into the minutes',
  lead: 'The server did not take this, because it may no longer be written as the meeting stands. It is only in this browser until you have dealt with it.',
  header: 'The head of the meeting',
  people: 'The list of people',
  agenda: 'The items of the agenda',
  unknown: 'Text without a place in the meeting',
  intro: 'Introduction',
  closing: 'Closing',
  parts: { title: 'title', caseStatement: 'case statement', recommendation: 'recommendation', minutes: 'minutes' },
  closedPart: 'closed part',
  removed: (count: number) => (count === 1 ? 'One character that you had deleted stands again.' : `${count} characters that you had deleted stand again.`),
  formed: 'A change of layout, order or attendance was not saved.',
  late: 'You can no longer write here. What you type now is put aside:',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  send: 'Send as a remark',
  sent: 'Sent as a remark.',
  remove: 'Remove',
  removeOf: (place: string) => `Remove: ${place}`,
  announce: (count: number) => (count === 1 ? 'Something you wrote was not taken. It stands at the top of the page.' : `${count} places you wrote in were not taken. They stand at the top of the page.`),
}

/** What becomes of text that the server has refused. */
export const refusedWords: Words<typeof da> = { da, en }

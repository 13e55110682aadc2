import type { Words } from './words.ts'

const da = {
  title: 'Bemærkninger',
  empty: 'Her er ingen bemærkninger.',
  emptyMay: 'Her er ingen bemærkninger endnu. Skriv den første nedenfor.',
  whole: 'Hele referatet',
  gone: 'Et afsnit, der ikke vises her',
  about: 'Gælder',
  text: 'Din bemærkning',
  textMissing: 'Skriv en bemærkning.',
  refusedHint: 'Teksten kunne ikke skrives i referatet. Her kan du sende den til sekretariatet som en bemærkning.',
  send: 'Send bemærkning',
  sent: 'Bemærkningen er sendt.',
  by: (name: string, moment: string) => `${name}, ${moment}`,
  mine: 'dig',
  resolve: 'Afslut',
  resolveOf: (name: string) => `Afslut bemærkningen fra ${name}`,
  resolved: 'Afsluttet',
  showResolved: (count: number) => (count === 1 ? 'Vis den afsluttede' : `Vis de ${count} afsluttede`),
  closed: 'Lukket punkt',
  go: (place: string) => `Gå til ${place}`,
}

const en: typeof da = {
  title: 'Remarks',
  empty: 'There are no remarks.',
  emptyMay: 'There are no remarks yet. Write the first one below.',
  whole: 'The minutes as a whole',
  gone: 'A section that is not shown here',
  about: 'About',
  text: 'Your remark',
  textMissing: 'Write a remark.',
  refusedHint: 'The text could not be written in the minutes. Here you can send it to the secretariat as a remark.',
  send: 'Send remark',
  sent: 'The remark has been sent.',
  by: (name: string, moment: string) => `${name}, ${moment}`,
  mine: 'you',
  resolve: 'Settle',
  resolveOf: (name: string) => `Settle the remark by ${name}`,
  resolved: 'Settled',
  showResolved: (count: number) => (count === 1 ? 'Show the settled one' : `Show the ${count} settled`),
  closed: 'Closed item',
  go: (place: string) => `Go to ${place}`,
}

/** Words of the remarks to a meeting. */
export const remarksWords: Words<typeof da> = { da, en }

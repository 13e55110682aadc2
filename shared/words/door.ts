import type { Words } from './words.ts'

const da = {
  close: 'Gør punktet lukket …',
  open: 'Åbn punktet …',
  closeTitle: (title: string) => `Gør »${title}« lukket`,
  openTitle: (title: string) => `Åbn »${title}«`,
  closeLead: 'Alt, hvad der står på punktet, dets bilag og bemærkninger flyttes ind bag døren. Det kan ikke længere læses i det åbne referat, heller ikke i tidligere udgaver.',
  openLead: 'Alt, hvad der står bag døren, dets bilag og bemærkninger kan fra nu af læses af alle i mødet og kommer med, når referatet offentliggøres.',
  published: 'Det, der allerede er offentliggjort, ændres ikke.',
  publicTitle: 'Titel, som offentligheden kan læse',
  publicTitleHint: 'Står på dagsordenen i stedet for den rigtige. Skriv intet, der skal holdes lukket.',
  publicTitleNow: 'Lukket punkt',
  closeNow: 'Gør lukket',
  openNow: 'Åbn punktet',
  closed: 'Punktet er nu lukket.',
  opened: 'Punktet er nu åbent.',
  noTitle: 'Uden titel',
}

const en: typeof da = {
  close: 'Close the item …',
  open: 'Open the item …',
  closeTitle: title => `Close “${title}”`,
  openTitle: title => `Open “${title}”`,
  closeLead: 'Everything the item says, its attachments and remarks go behind the door. It can no longer be read in the open minutes, nor in earlier versions of them.',
  openLead: 'Everything behind the door, its attachments and remarks can be read by all in the meeting from now on, and is published with the minutes.',
  published: 'What is published already does not change.',
  publicTitle: 'Title for the public',
  publicTitleHint: 'Stands on the agenda in place of the real one. Write nothing that is to stay closed.',
  publicTitleNow: 'Closed item',
  closeNow: 'Close it',
  openNow: 'Open it',
  closed: 'The item is closed now.',
  opened: 'The item is open now.',
  noTitle: 'Untitled',
}

/** Words of taking an item behind the door, and out again. */
export const doorWords: Words<typeof da> = { da, en }

import type { Words } from './words.ts'

const da = {
  title: 'Dagsorden',
  head: 'Mødets hoved',
  closing: 'Afrunding',
  intro: 'Indledning',
  hasMinutes: 'referat skrevet',
  closed: 'lukket',
  here: (names: string) => `${names} er her`,
  noTitle: '(uden titel)',
  drag: (title: string) => `Flyt ${title}`,
  // read aloud by screen readers
  instructions: 'Tryk på mellemrum for at tage fat i punktet. Flyt det med pil op og ned, tryk på mellemrum for at sætte det, og på Escape for at fortryde.',
  start: (title: string) => `Tog fat i ${title}.`,
  over: (title: string, place: number, of: number) => `${title} står nu på plads ${place} af ${of}.`,
  drop: (title: string, place: number, of: number) => `${title} er sat på plads ${place} af ${of}.`,
  cancel: (title: string) => `${title} blev, hvor det var.`,
}

const en: typeof da = {
  title: 'Agenda',
  head: 'Head of the meeting',
  closing: 'Closing',
  intro: 'Introduction',
  hasMinutes: 'minutes written',
  closed: 'closed',
  here: names => `${names} here`,
  noTitle: '(untitled)',
  drag: title => `Move ${title}`,
  instructions: 'Press space to pick the item up. Move it with the up and down arrows, press space to put it down and Escape to call it off.',
  start: title => `Picked up ${title}.`,
  over: (title, place, of) => `${title} now has place ${place} of ${of}.`,
  drop: (title, place, of) => `${title} was put down at place ${place} of ${of}.`,
  cancel: title => `${title} stayed where it was.`,
}

/** Words of the agenda at the side. */
export const outlineWords: Words<typeof da> = { da, en }

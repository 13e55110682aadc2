/** A day as numbers; `weekday` 0 is Sunday, `month` 1 is January. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

const daWeekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
const daMonths = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']
const enWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const enMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const da = {
  meeting: 'Møde',
  time: 'Tid',
  place: 'Sted',
  attendance: { present: 'Deltagere', apology: 'Afbud', absent: 'Fraværende' },
  nextMeeting: 'Næste møde',
  arrival: 'fra kl.',
  departure: 'til kl.',
  deputyFor: 'stedfortræder for',
  decision: 'Beslutning',
  action: 'Opfølgning',
  responsible: 'Ansvarlig',
  due: 'Frist',
  done: 'Udført',
  title: 'Titel',
  agenda: 'Dagsorden',
  intro: 'Indledning',
  closing: 'Afrunding',
  attachments: 'Bilag',
  untitled: '(uden titel)',
  closedItem: 'Lukket punkt',
  closedPart: 'Lukket del – vises kun for dem, der har adgang',
  language: 'Sprog',
  end: 'Slut',
  template: 'Skabelon',
  document: 'Dokumentet',
  /** Where no word has changed, but how it stands on the page or what lies behind it has. */
  onlyForm: 'Ordene er de samme; kun opstilling eller fremhævning er ændret.',
  day: ({ day, month, year }: Day): string => `${day}. ${daMonths[month - 1]} ${year}`,
  weekday: (day: Day): string => `${capital(daWeekdays[day.weekday] ?? '')} den ${day.day}. ${daMonths[day.month - 1]} ${day.year}`,
  clock: (hours: number, minutes: number): string => `${hours}.${String(minutes).padStart(2, '0')}`,
  at: 'kl.',
  size: (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`),
}

const en: typeof da = {
  meeting: 'Meeting',
  time: 'Time',
  place: 'Place',
  attendance: { present: 'Present', apology: 'Apologies', absent: 'Absent' },
  nextMeeting: 'Next meeting',
  arrival: 'from',
  departure: 'until',
  deputyFor: 'deputy for',
  decision: 'Decision',
  action: 'Action',
  responsible: 'Responsible',
  due: 'Due',
  done: 'Done',
  title: 'Title',
  agenda: 'Agenda',
  intro: 'Introduction',
  closing: 'Closing',
  attachments: 'Attachments',
  untitled: '(untitled)',
  closedItem: 'Closed item',
  closedPart: 'Closed part – shown only to those who have access',
  language: 'Language',
  end: 'End',
  template: 'Template',
  document: 'The document',
  onlyForm: 'The words are the same; only layout or emphasis has changed.',
  day: ({ day, month, year }) => `${day} ${enMonths[month - 1]} ${year}`,
  weekday: day => `${enWeekdays[day.weekday]} ${day.day} ${enMonths[day.month - 1]} ${day.year}`,
  clock: (hours, minutes) => `${hours}:${String(minutes).padStart(2, '0')}`,
  at: 'at',
  size: bytes => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`),
}

/** The words that minutes are printed with, besides their template's labels. */
export const renderWords = { da, en }
export type RenderWords = typeof da

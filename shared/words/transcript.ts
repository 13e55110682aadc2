import type { Words } from './words.ts'

const da = {
  title: 'Udskrift fra Teams',
  about: 'Mødets udskrift kan ligge her, mens referatet skrives. Den er ikke en del af referatet.',
  choose: 'Vælg udskrift (.vtt eller .docx)',
  chooseOther: 'Erstat udskriften',
  reading: (name: string) => `Læser ${name} …`,
  from: (name: string, by: string, at: string) => `${name}, lagt her af ${by} ${at}.`,
  kept: 'Forummet beholder udskrifter efter offentliggørelsen.',
  goes: 'Udskriften slettes, når referatet offentliggøres.',
  onlyInside: 'Kun de, der må læse lukkede punkter, kan se den.',
  none: 'Der er ingen udskrift til mødet.',
  search: 'Søg i udskriften',
  found: (count: number) => (count === 1 ? '1 sted' : `${count} steder`),
  nobody: 'Ukendt',
  into: 'Citater sættes ind i',
  quote: (speaker: string, moment: string) => `Citér ${speaker} ${moment}`,
  quoteHint: 'Markér en del af en ytring for kun at citere den.',
  quotation: (text: string, speaker: string, moment: string) => `»${text}« (${speaker}, udskrift ${moment})`,
  quoted: (place: string) => `Citatet står sidst i referatet til ${place}.`,
  remove: 'Slet udskriften',
  removeSure: 'Slet udskriften for alle? Det kan ikke fortrydes.',
  removeYes: 'Slet',
  removed: 'Udskriften er slettet.',
}

const en: typeof da = {
  title: 'Transcript from Teams',
  about: 'The transcript of the meeting can lie here while the minutes are written. It is no part of the minutes.',
  choose: 'Choose transcript (.vtt or .docx)',
  chooseOther: 'Replace the transcript',
  reading: name => `Reading ${name} …`,
  from: (name, by, at) => `${name}, laid here by ${by} ${at}.`,
  kept: 'The forum keeps transcripts after publication.',
  goes: 'The transcript is deleted when the minutes are published.',
  onlyInside: 'Only those who may read closed items can see it.',
  none: 'There is no transcript of this meeting.',
  search: 'Search the transcript',
  found: count => (count === 1 ? '1 place' : `${count} places`),
  nobody: 'Unknown',
  into: 'Quotations go into',
  quote: (speaker, moment) => `Quote ${speaker} ${moment}`,
  quoteHint: 'Select a part of what was said to quote only that.',
  quotation: (text, speaker, moment) => `“${text}” (${speaker}, transcript ${moment})`,
  quoted: place => `The quotation stands last in the minutes of ${place}.`,
  remove: 'Delete the transcript',
  removeSure: 'Delete the transcript for everybody? This cannot be undone.',
  removeYes: 'Delete',
  removed: 'The transcript has been deleted.',
}

/** Words of the transcript beside the minutes. */
export const transcriptWords: Words<typeof da> = { da, en }

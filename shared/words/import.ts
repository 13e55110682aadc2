import type { FurnitureReason, ImportProblem, SourceLine } from '../exchange/imported.ts'
import type { Words } from './words.ts'

const problem: Record<ImportProblem, string> = {
  empty: 'Filen er tom. Vælg en anden, eller gem den igen fra det program, den er skrevet i.',
  tooSlow: 'Det tog for lang tid at læse filen. Prøv igen om lidt, eller del den i mindre filer.',
  tooLarge: 'Filen er for stor til at læse ind: højst 10 MB, 500 sider og 50.000 linjer, også når den er pakket ud. Del den i mindre filer.',
  binary: 'Filen er ikke en tekst. Brug en tekstfil, et Word-dokument (.docx) eller en PDF.',
  unknownKind: 'Filtypen kan ikke læses ind. Brug tekst (.txt), Word (.docx), PDF eller HTML; gem et ældre Word-dokument (.doc) som .docx.',
  noText: 'Der er ingen tekst i filen. Er den scannet ind, skal den først gennem tekstgenkendelse (OCR).',
  garbled: 'Filen viser tekst, men gemmer den ikke: dens skrifter siger ikke, hvilke bogstaver de viser. Gem den som PDF igen fra det program, den er skrevet i, eller send den gennem tekstgenkendelse (OCR).',
  locked: 'Filen er låst med en adgangskode. Gem en kopi uden adgangskode, og prøv med den.',
  broken: 'Filen er beskadiget og kan ikke læses. Gem den igen, og prøv med den nye.',
}

const fate: Record<SourceLine['fate'], string> = { used: 'brugt', furniture: 'udeladt', unsure: 'usikker' }

const furniture: Record<FurnitureReason, string> = {
  pageNumber: 'sidetal', runningHead: 'sidehoved', blank: 'tom', label: 'ledetekst', contents: 'indholdsliste', web: 'netsidens knapper', otherMeeting: 'et andet møde i filen', set: 'sat af dig',
}

const da = {
  problem,
  fate,
  furniture,
  /** The last line of the report. */
  sum: (lines: number, used: number, dropped: number, unsure: number) => `${lines} linjer: ${used} brugt, ${dropped} udeladt, ${unsure} usikre.`,
  oneOf: '--json, --flat og --report kan ikke bruges sammen.',
  /** A file that holds several meetings; `list` has a row for each. */
  severalMeetings: (count: number, list: string) => `Filen holder ${count} møder, læst som ét. Vælg et med --meeting:\n${list}`,
  chooseMeeting: (count: number, list: string) => `Filen holder ${count} møder. Vælg, hvilket der skal oprettes, med --meeting:\n${list}`,
  noSuchMeeting: (asked: number, count: number) => `Filen har intet møde nummer ${asked}; den holder ${count}.`,
  file: 'FIL',
}

const en: typeof da = {
  problem: {
    empty: 'The file is empty. Choose another, or save it again from the program it was written in.',
    tooSlow: 'Reading the file took too long. Try again in a while, or split it into smaller files.',
    tooLarge: 'The file is too large to read: at most 10 MB, 500 pages and 50,000 lines, also when it is unpacked. Split it into smaller files.',
    binary: 'The file is not a text. Use a text file, a Word document (.docx) or a PDF.',
    unknownKind: 'This kind of file cannot be read. Use text (.txt), Word (.docx), PDF or HTML; save an older Word document (.doc) as .docx.',
    noText: 'There is no text in the file. If it was scanned, it must go through text recognition (OCR) first.',
    garbled: 'The file shows text but does not hold it: its fonts do not say which letters they show. Save it as PDF again from the program it was written in, or put it through text recognition (OCR).',
    locked: 'The file is locked with a password. Save a copy without one and try with that.',
    broken: 'The file is damaged and cannot be read. Save it again and try with the new one.',
  },
  fate: { used: 'used', furniture: 'left out', unsure: 'unsure' },
  furniture: { pageNumber: 'page number', runningHead: 'running head', blank: 'blank', label: 'label', contents: 'list of items', web: 'buttons of the web page', otherMeeting: 'another meeting in the file', set: 'set by you' },
  sum: (lines, used, dropped, unsure) => `${lines} lines: ${used} used, ${dropped} left out, ${unsure} unsure.`,
  oneOf: '--json, --flat and --report cannot be used together.',
  severalMeetings: (count, list) => `The file holds ${count} meetings, read as one. Choose one with --meeting:\n${list}`,
  chooseMeeting: (count, list) => `The file holds ${count} meetings. Choose which to make with --meeting:\n${list}`,
  noSuchMeeting: (asked, count) => `The file has no meeting number ${asked}; it holds ${count}.`,
  file: 'FILE',
}

/** What the import of files says. */
export const importWords: Words<typeof da> = { da, en }

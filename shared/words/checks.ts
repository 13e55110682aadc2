import type { Finding, Hidden, Part } from '../checks/finding.ts'
import type { Words } from './words.ts'

interface CheckWords {
  readonly title: string
  readonly looking: string
  readonly nothing: string
  readonly found: (count: number) => string
  readonly lead: string
  readonly type: Readonly<Record<Finding['type'], string>>
  readonly hidden: Readonly<Record<Hidden, string>>
  readonly part: Readonly<Record<Part, string>>
  readonly fits: string
  readonly fails: string
  readonly whole: string
  readonly where: (item: string, part: string) => string
  readonly show: (place: string) => string
  readonly reason: string
  readonly reasonHint: string
  readonly reasonMissing: string
  readonly noTitle: string
}

const da: CheckWords = {
  title: 'Tjek før offentliggørelsen',
  looking: 'Referatet og bilagene gennemses …',
  nothing: 'Tjekket har ikke fundet noget.',
  found: count => (count === 1 ? 'Tjekket har fundet ét forhold' : `Tjekket har fundet ${count} forhold`),
  lead: 'Ret det, der skal rettes: mødelederen kan åbne referatet igen. Ellers skriv, hvorfor det skal offentliggøres alligevel.',
  type: {
    cpr: 'Ligner et CPR-nummer',
    email: 'E-mailadresse',
    phone: 'Telefonnummer',
    closedText: 'Ord fra et lukket punkt står åbent',
    openRemark: 'En bemærkning er ikke afsluttet',
    emptyMinutes: 'Der var en indstilling, men referatet er tomt',
    twice: 'Står både som deltager og som afbud eller fraværende',
    noText: 'Bilag uden tekst',
    hidden: 'Bilag med skjult indhold',
    unread: 'Bilag, der ikke kan gennemses',
  },
  hidden: { comments: 'kommentarer', changes: 'registrerede ændringer', hiddenText: 'skjult tekst, skjulte ark eller skjulte dias' },
  part: {
    head: 'Mødets hoved', people: 'Deltagere og afbud', intro: 'Indledning', title: 'titel', caseStatement: 'sagsfremstilling', recommendation: 'indstilling',
    attachments: 'bilag', minutes: 'referat', closing: 'Afrunding',
  },
  fits: 'datoen og kontrolcifferet passer',
  fails: 'datoen passer, kontrolcifferet ikke',
  whole: 'hele referatet',
  where: (item, part) => `${item}, ${part}`,
  show: place => `Vis ${place}`,
  reason: 'Hvorfor skal det offentliggøres alligevel?',
  reasonHint: 'Begrundelsen skrives i historikken sammen med, hvad der blev fundet.',
  reasonMissing: 'Skriv en begrundelse, eller ret det, der er fundet.',
  noTitle: 'Uden titel',
}

const en: CheckWords = {
  title: 'Check before publication',
  looking: 'Looking through the minutes and the attachments …',
  nothing: 'The check has found nothing.',
  found: count => (count === 1 ? 'The check has found one thing' : `The check has found ${count} things`),
  lead: 'Correct what is to be corrected: the chair can open the minutes again. Otherwise write why they are to be published all the same.',
  type: {
    cpr: 'Looks like a Danish personal number (CPR)',
    email: 'E-mail address',
    phone: 'Telephone number',
    closedText: 'Words of a closed item stand in the open',
    openRemark: 'A remark is not settled',
    emptyMinutes: 'There was a recommendation, but the minutes are empty',
    twice: 'Both present and with apologies or absent',
    noText: 'Attachment without text',
    hidden: 'Attachment with hidden content',
    unread: 'Attachment that cannot be looked through',
  },
  hidden: { comments: 'comments', changes: 'tracked changes', hiddenText: 'hidden text, sheets or slides' },
  part: {
    head: 'Head of the meeting', people: 'Participants and apologies', intro: 'Introduction', title: 'title', caseStatement: 'case', recommendation: 'recommendation',
    attachments: 'attachments', minutes: 'minutes', closing: 'Closing',
  },
  fits: 'date and check digit fit',
  fails: 'the date fits, the check digit does not',
  whole: 'the minutes as a whole',
  where: (item, part) => `${item}, ${part}`,
  show: place => `Show ${place}`,
  reason: 'Why publish it all the same?',
  reasonHint: 'The reason is written into the history together with what was found.',
  reasonMissing: 'Write a reason, or correct what was found.',
  noTitle: 'Untitled',
}

/** Words of the check before publication. */
export const checkWords: Words<CheckWords> = { da, en }

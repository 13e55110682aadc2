import { BorderStyle, type IStylesOptions } from 'docx'

/** The Word styles of the minutes by their ids; the names of the built-in ones are Word's own, so that each Word shows them in its language. */
export const STYLE = {
  standing: 'ReferatStatus',
  label: 'ReferatFelt',
  fact: 'ReferatVaerdi',
  person: 'ReferatPerson',
  closed: 'ReferatLukket',
  attachment: 'ReferatBilag',
  decision: 'ReferatBeslutning',
  action: 'ReferatOpfoelgning',
  nextMeeting: 'ReferatNaesteMoede',
  rule: 'ReferatSkillelinje',
  responsible: 'ReferatAnsvarlig',
  due: 'ReferatFrist',
  done: 'ReferatUdfoert',
  mark: 'ReferatMaerkat',
  number: 'ReferatNummer',
  closedMark: 'ReferatLukketMaerke',
  size: 'ReferatStoerrelse',
} as const

/** What is said of a person behind the name, each in a character style of its own. */
export const DETAIL_STYLES = { role: 'ReferatRolle', organisation: 'ReferatOrganisation', deputyFor: 'ReferatStedfortraeder', arrival: 'ReferatAnkomst', departure: 'ReferatAfgang' } as const

/** Paragraphs by how far they stand in; lists likewise. */
export const TEXT_STYLES = ['BodyText', 'BodyTextIndent', 'BodyTextIndent2', 'BodyTextIndent3'] as const
export const BULLET_STYLES = ['ListBullet', 'ListBullet2', 'ListBullet3', 'ListBullet4'] as const
export const NUMBER_STYLES = ['ListNumber', 'ListNumber2', 'ListNumber3', 'ListNumber4'] as const
/** A heading within a text, by the level it takes there. */
export const TEXT_HEADINGS = ['ReferatOverskrift1', 'ReferatOverskrift2', 'ReferatOverskrift3'] as const

/** How far one step stands in, in twentieths of a point. */
export const STEP = 425

const RUBRIC = '92321F'
const SOFT = '5D5448'
const HEADING_SIZES = [28, 24, 22] as const

const headings = Object.fromEntries(HEADING_SIZES.map((size, at) => [`heading${at + 1}`, {
  run: { size, bold: true, color: at === 0 ? '231E18' : SOFT, font: 'Calibri' },
  paragraph: { spacing: { before: at === 0 ? 360 : 180, after: 60 }, keepNext: true, keepLines: true, outlineLevel: at },
}]))

const numbered = (ids: readonly string[], name: string, each: (at: number) => object): { id: string; name: string; basedOn: string; quickFormat: true }[] =>
  ids.map((id, at) => ({ id, name: at === 0 ? name : `${name} ${at + 1}`, basedOn: 'Normal', quickFormat: true, ...each(at) }))

const bar = (color: string) => ({ border: { left: { style: BorderStyle.SINGLE, size: 18, color, space: 8 } } })

/** @param language of the text, as Word names it: `da-DK`. */
export const stylesOf = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: 'Calibri', size: 22, language: { value: language } }, paragraph: { spacing: { after: 100, line: 276 } } },
    title: { run: { size: 40, bold: true, font: 'Calibri' }, paragraph: { spacing: { before: 40, after: 160, line: 276 }, keepNext: true } },
    ...headings,
    hyperlink: { run: { color: '135362', underline: {} } },
  },
  paragraphStyles: [
    ...TEXT_STYLES.map((id, at) => ({
      id, name: ['Body Text', 'Body Text Indent', 'Body Text Indent 2', 'Body Text Indent 3'][at] ?? id, basedOn: 'Normal', quickFormat: true,
      paragraph: { indent: { left: at * STEP } },
    })),
    ...numbered(BULLET_STYLES, 'List Bullet', () => ({ paragraph: { spacing: { after: 40 } } })),
    ...numbered(NUMBER_STYLES, 'List Number', () => ({ paragraph: { spacing: { after: 40 } } })),
    ...TEXT_HEADINGS.map((id, at) => ({ id, name: `Referat Overskrift ${at + 1}`, basedOn: `Heading${at + 1}`, next: 'BodyText', quickFormat: true, run: { size: 23, color: '231E18' } })),
    { id: STYLE.standing, name: 'Referat Status', basedOn: 'Normal', next: 'Title', run: { color: RUBRIC, bold: true, allCaps: true, size: 19, characterSpacing: 12 }, paragraph: { keepNext: true, spacing: { after: 40 } } },
    { id: STYLE.label, name: 'Referat Felt', basedOn: 'Normal', run: { color: SOFT }, paragraph: { spacing: { after: 40 } } },
    { id: STYLE.fact, name: 'Referat Værdi', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    { id: STYLE.person, name: 'Referat Person', basedOn: STYLE.fact, paragraph: { spacing: { after: 0 }, indent: { left: 227, hanging: 227 } } },
    { id: STYLE.closed, name: 'Referat Lukket', basedOn: 'Normal', run: { italics: true, color: RUBRIC }, paragraph: { keepNext: true } },
    { id: STYLE.attachment, name: 'Referat Bilag', basedOn: 'ListBullet' },
    { id: STYLE.decision, name: 'Referat Beslutning', basedOn: 'BodyText', next: 'BodyText', quickFormat: true, paragraph: { keepLines: true, ...bar(RUBRIC) } },
    { id: STYLE.action, name: 'Referat Opfølgning', basedOn: 'BodyText', next: 'BodyText', quickFormat: true, paragraph: { keepLines: true, ...bar('135362') } },
    { id: STYLE.nextMeeting, name: 'Referat Næste Møde', basedOn: 'BodyText', paragraph: { spacing: { before: 240 } } },
    { id: STYLE.rule, name: 'Referat Skillelinje', basedOn: 'Normal', paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: 'BBB3A5', space: 1 } }, spacing: { before: 240, after: 160 } } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: SOFT } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: SOFT } },
  ],
  characterStyles: [
    { id: STYLE.responsible, name: 'Referat Ansvarlig', basedOn: 'DefaultParagraphFont' },
    { id: STYLE.due, name: 'Referat Frist', basedOn: 'DefaultParagraphFont' },
    { id: STYLE.done, name: 'Referat Udført', basedOn: 'DefaultParagraphFont' },
    { id: STYLE.mark, name: 'Referat Mærkat', basedOn: 'DefaultParagraphFont', run: { bold: true } },
    { id: STYLE.number, name: 'Referat Nummer', basedOn: 'DefaultParagraphFont', run: { color: RUBRIC } },
    { id: STYLE.closedMark, name: 'Referat Lukket Mærke', basedOn: 'DefaultParagraphFont', run: { italics: true, bold: false } },
    { id: STYLE.size, name: 'Referat Størrelse', basedOn: 'DefaultParagraphFont', run: { color: SOFT } },
    { id: DETAIL_STYLES.role, name: 'Referat Rolle', basedOn: 'DefaultParagraphFont' },
    { id: DETAIL_STYLES.organisation, name: 'Referat Organisation', basedOn: 'DefaultParagraphFont' },
    { id: DETAIL_STYLES.deputyFor, name: 'Referat Stedfortræder', basedOn: 'DefaultParagraphFont' },
    { id: DETAIL_STYLES.arrival, name: 'Referat Ankomst', basedOn: 'DefaultParagraphFont' },
    { id: DETAIL_STYLES.departure, name: 'Referat Afgang', basedOn: 'DefaultParagraphFont' },
  ],
})

import type { Attendance } from '../../document/content.ts'
import { opsamling } from '../../template/opsamling.ts'
import { referat } from '../../template/referat.ts'
import type { TemplatePart } from '../../template/template.ts'
import type { KnownForm } from '../knownForm.ts'
import { knownParts } from '../knownForm.ts'
import { labelForm } from '../language/lexicon.ts'
import { renderWords, type RenderWords } from '../../words/render.ts'

/** The words that our forms are printed with, read backwards. */
export const LANGUAGES = ['da', 'en'] as const

const bare = (text: string): string => text.replace(/:\s*$/, '').trim().toLowerCase()

const everyWords: readonly RenderWords[] = LANGUAGES.map(language => renderWords[language])

/** The fact that a label names. */
export const factOf = (label: string): 'meeting' | 'time' | 'place' | 'nextMeeting' | undefined =>
  (['meeting', 'time', 'place', 'nextMeeting'] as const).find(fact => everyWords.some(words => bare(words[fact]) === bare(label)))

/** What people under a label were. */
export const attendanceOf = (label: string): Attendance | undefined =>
  (['present', 'apology', 'absent'] as const).find(attendance => everyWords.some(words => bare(words.attendance[attendance]) === bare(label)))

/** What forms are printed with: our own labels, and those of a forum's templates, which come first. */
export const partLabels = (forms: readonly KnownForm[]): ((label: string) => TemplatePart | undefined) => {
  const known = knownParts(forms)
  return label => known.get(labelForm(label)) ?? partOf(label)
}

/** The labels of our own templates. */
export const USUAL_LABELS: readonly string[] = [referat, opsamling].flatMap(({ document, parts }) => [document, ...parts.map(({ label }) => label)]).flatMap(words => LANGUAGES.map(language => words[language]))

/** The part of an item that a heading names. */
const partOf = (label: string): TemplatePart | undefined =>
  [...referat.parts, ...opsamling.parts].find(({ label: words }) => LANGUAGES.some(language => bare(words[language]) === bare(label)))?.part

/** True for the words of a label in either language. */
export const saysLabel = (text: string, which: 'decision' | 'action' | 'closedItem' | 'closedPart'): boolean => everyWords.some(words => bare(words[which]) === bare(text))

/** Text that begins with a label, without it; undefined where it begins otherwise. */
export const afterLabel = (text: string, which: 'closedItem' | 'closedPart' | 'deputyFor' | 'arrival' | 'departure'): string | undefined => {
  const label = everyWords.map(words => words[which]).find(words => text === words || text.startsWith(`${words} `) || text.startsWith(`${words}:`))
  return label === undefined ? undefined : text.slice(label.length).replace(/^[:\s]+/, '')
}

/** A day as we print it, as an ISO date; anything else as it is. */
export const dayOf = (text: string): string => {
  for (const { day } of everyWords) {
    const year = /\b(\d{4})\s*$/.exec(text)?.[1]
    const found = year !== undefined && datesIn(Number(year)).find(date => day(date) === text.trim())
    if (found) return `${year}-${String(found.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`
  }
  return text
}

const datesIn = (year: number) => Array.from({ length: 12 }, (_month, month) => Array.from({ length: 31 }, (_day, day) => ({ year, month: month + 1, day: day + 1, weekday: 0 }))).flat()

/** True for a label that only English minutes have. */
export const isEnglish = (label: string): boolean => {
  const { meeting, time, place, nextMeeting, attendance } = renderWords.en
  return [meeting, time, place, nextMeeting, ...Object.values(attendance)].some(word => bare(word) === bare(label))
}

/** True where a document calls itself by the name that such a summary has. */
export const saysSummary = (text: string): boolean => LANGUAGES.some(language => text.toLowerCase().includes(opsamling.document[language].toLowerCase()))

/** The words around who, when and done behind an action. */
export const TERM_LABELS = {
  responsible: everyWords.map(words => words.responsible),
  due: everyWords.map(words => words.due),
  done: everyWords.map(words => words.done),
} as const

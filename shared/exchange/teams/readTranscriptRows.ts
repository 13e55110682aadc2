import { joinUtterances, type Utterance } from './transcript.ts'

const MOMENT = String.raw`(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?`
/** `Bodil Kær   12:40`, with the name before the moment, as Word files of Teams have it since 2023. */
const SPEAKER = new RegExp(String.raw`^(\S.*?\S|\S)\s+${MOMENT}$`, 'u')
/** `0:0:0.0 --> 0:0:4.120`, on a line above the name, as they had it before. */
const RANGE = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d{1,3})?\s+-->\s+\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?$/u

/** What stands before the moment of the meeting itself, in the head: `4. marts 2031, 13:00`. */
const DATE = /,$|\b\d{1,2}\b.*\b20\d\d\b|^20\d\d\b/u

const msOf = (parts: readonly (string | undefined)[]): number =>
  ((Number(parts[0] ?? 0) * 60 + Number(parts[1] ?? 0)) * 60 + Number(parts[2] ?? 0)) * 1000

/**
 * Reads the rows of a Word file in which Teams has saved a transcript: a line with speaker and moment, then what was said. What stands before the
 * first such line is its head. Undefined where there are no such lines.
 */
export const readTranscriptRows = (rows: readonly string[]): Utterance[] | undefined => {
  const all: { speaker: string; from: number; text: string[] }[] = []
  let nameNext = false
  for (const row of rows.flatMap(one => one.split('\n')).map(one => one.replace(/[\s\u00A0]+/gu, ' ').trim())) {
    if (row === '') continue
    const range = RANGE.exec(row)
    const name = range ? null : SPEAKER.exec(row)
    const speaker = all.length === 0 && DATE.test(name?.[1] ?? '') ? null : name
    const last = all.at(-1)
    if (range) all.push({ speaker: '', from: msOf(range.slice(1, 4)), text: [] })
    else if (speaker) all.push({ speaker: speaker[1] ?? '', from: msOf(speaker.slice(2, 5)), text: [] })
    else if (nameNext && last) last.speaker = row
    else last?.text.push(row)
    nameNext = range !== null
  }
  const said = all.filter(one => one.text.length > 0)
  if (said.length === 0) return undefined
  return joinUtterances(said.map(({ speaker, from, text }, index) => ({ speaker, from, to: Math.max(from, said[index + 1]?.from ?? from), text: text.join(' ') })))
}

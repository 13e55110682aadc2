import { joinUtterances, type Utterance } from './transcript.ts'

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`
const TIMING = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}`, 'u')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', quot: '"', lrm: '', rlm: '' }

/** The text of a cue without its tags, entities as characters (WebVTT §3.5, §6.4). Empty where nothing was said. */
const plain = (text: string): string =>
  text.replace(/<[^<>]*>/gu, '').replace(/&(#?\w+);/gu, (whole, name: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    if (name.startsWith('#')) return isLetter ? String.fromCodePoint(code) : whole
    return ENTITIES[name] ?? whole
  }).replace(/\s+/gu, ' ').trim()

const msOf = (parts: readonly (string | undefined)[]): number => {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]*)>/gu

/** What a cue says, by voice: Teams puts two people who speak at once into one cue. */
const voicesOf = (text: string): { speaker: string; text: string }[] => {
  const marks = [...text.matchAll(VOICE)]
  const before = { speaker: '', text: plain(text.slice(0, marks[0]?.index ?? text.length)) }
  const voices = marks.map((mark, index) => ({
    speaker: plain(mark[1] ?? ''),
    text: plain(text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)),
  }))
  return [before, ...voices].filter(voice => voice.text !== '')
}

/**
 * Reads a transcript in WebVTT: voices, cue ids of any kind, times without hours, notes and styles passed over. What one person says in a row
 * comes as one. Undefined where the text has no cue.
 */
export const readVtt = (file: string): Utterance[] | undefined => {
  const lines = file.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  const all: Utterance[] = []
  let cues = 0
  for (let at = 0; at < lines.length; at += 1) {
    const timing = TIMING.exec(lines[at] ?? '')
    if (!timing) continue
    cues += 1
    const text: string[] = []
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== '' && !TIMING.test(lines[at + 1] ?? '')) text.push(lines[(at += 1)] ?? '')
    const [from, to] = [msOf(timing.slice(1, 5)), msOf(timing.slice(5, 9))]
    for (const voice of voicesOf(text.join('\n'))) all.push({ ...voice, from, to: Math.max(from, to) })
  }
  return cues === 0 ? undefined : joinUtterances(all.toSorted((a, b) => a.from - b.from))
}

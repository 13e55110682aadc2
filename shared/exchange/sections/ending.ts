import type { Block } from '../blocks/block.ts'
import { endsSentence } from '../blocks/sentence.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { readPartStart } from '../language/partLabel.ts'
import { readWhen } from '../head/when.ts'
import { isGreeting } from './greeting.ts'

/** What stands behind the last item: the paragraph where it begins, or the number of paragraphs where there is none. */
export const findEnding = (blocks: readonly Block[], summary: boolean, lexicon: Lexicon): number => {
  const { ending, farewell, meetingEnd } = lexicon.pack
  const at = blocks.findIndex((block, place) => {
    if (block.kind === 'bullet' || block.kind === 'number') return false
    // what a label opens is of its item, whatever it says
    if (isLabelAlone(blocks[place - 1], lexicon)) return false
    const apart = block.space > 0 || block.pageStart || place > 0
    if (isGreeting(block.text) || ending.some(row => row.test(block.text))) return apart && block.text.length < 200
    if (meetingEnd.some(row => row.test(block.text))) return apart && block.text.length < 100
    // `Næste møde: …` as a row of its own; a sentence about it belongs to its item
    if (isNextMeetingLabel(block.text, lexicon)) return block.space > 0 && place > 0 && !isLastOfItem(blocks, place, lexicon)
    if (opensNextMeeting(block, blocks[place + 1], lexicon)) return true
    if (summary && place > 0 && lexicon.pack.closingTitles.includes(labelForm(block.text)) && place < blocks.length - 1) return true
    return summary && place >= blocks.length - 2 && farewell.some(row => row.test(block.text))
  })
  return at < 0 ? blocks.length : at
}

const isLabelAlone = (block: Block | undefined, lexicon: Lexicon): boolean => {
  const start = block && block.kind !== 'bullet' && block.kind !== 'number' ? readPartStart(block.text, lexicon) : undefined
  return start?.alone === true && start.label !== ''
}

/** A last paragraph that stands no further from the one above it than paragraphs of its item do, or a blank row where it is a sentence, is still the item's. */
const isLastOfItem = (blocks: readonly Block[], place: number, { pack }: Lexicon): boolean => {
  const next = blocks[place + 1]
  const above = blocks.slice(1, place).map(block => block.space)
  return above.length > 0 && (blocks[place]?.space ?? 0) <= Math.max(endsSentence(blocks[place]?.text ?? '') ? 1 : 0, ...above) && (next === undefined || [...pack.ending, ...pack.meetingEnd].some(row => row.test(next.text)))
}

/** `Næste møde:` on a row of its own, with the day on the next. */
const opensNextMeeting = (block: Block, next: Block | undefined, lexicon: Lexicon): boolean =>
  lexicon.head.get(labelForm(block.text)) === 'nextMeeting' && next !== undefined && next.text.length < 100 && readWhen(next.text, lexicon).rest.length < 40 && /\d/.test(next.text)

/** The paragraphs behind the last item, where the label of the next meeting stands above its value as one with it. */
export const withLabels = (blocks: readonly Block[], lexicon: Lexicon): Block[] => {
  const [first, second, ...rest] = blocks
  if (!first || !second || !opensNextMeeting(first, second, lexicon)) return [...blocks]
  return [{ ...first, text: `${first.text.replace(/\s*:$/u, '')}: ${second.text}`, rows: [...first.rows, ...second.rows] }, ...rest]
}

/** A row that is the label of the next meeting with its value. */
export const isNextMeetingLabel = (text: string, lexicon: Lexicon): boolean => {
  const found = /^([^:]{3,40}):\s*\S/u.exec(text)
  return found?.[1] !== undefined && lexicon.head.get(labelForm(found[1])) === 'nextMeeting'
}

/** When the next meeting is, as the text says it; empty where it does not. A date or weekday must follow. */
export const findNextMeeting = (text: string, lexicon: Lexicon): string => {
  const label = isNextMeetingLabel(text, lexicon) ? text.slice(text.indexOf(':') + 1).trim() : undefined
  const sentence = label ?? lexicon.pack.nextMeeting.map(row => row.exec(text)).find(found => found !== null)
  const said = typeof sentence === 'string' ? sentence : sentence ? text.slice(sentence.index + sentence[0].length) : ''
  // `8.1 Wednesday 5 June`: the number of the paragraph
  const rest = said.replace(/^\d{1,3}\.\d{1,2}\s+(?=\p{L})/u, '')
  const when = readWhen(rest, lexicon)
  if (rest === '' || (when.date === '' && !/\d/.test(rest))) return ''
  return (/^.*?(?:[^\d]|\d[.:][0-5]\d)(?=\.(?:\s+\p{Lu}|$))/u.exec(rest)?.[0] ?? rest).trim().replace(/[.;,]$/, '')
}

/** True where a text says when the meeting ended and nothing else. */
export const saysOnlyEnd = (text: string, lexicon: Lexicon): boolean =>
  lexicon.pack.meetingEnd.some(row => {
    const found = row.exec(text)
    return found?.index === 0 && readWhen(text.slice(found[0].length), lexicon).rest === '' && text.length < 60
  })

/** When the meeting ended, as `HH:MM`; empty where the text does not say. */
export const findMeetingEnd = (text: string, lexicon: Lexicon): string => {
  const found = lexicon.pack.meetingEnd.map(row => row.exec(text)).find(match => match !== null)
  return found ? readWhen(text.slice(found.index + found[0].length), lexicon).start : ''
}

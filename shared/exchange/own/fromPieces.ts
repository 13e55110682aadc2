import type { Language } from '../../document/content.ts'
import type { Line } from '../../document/line.ts'
import { lineText } from '../../document/line.ts'
import type { TemplatePart } from '../../template/template.ts'
import { readWhen } from '../head/when.ts'
import type { ImportedContent, ImportedItem, ImportedPerson, ImportResult, SourceLine } from '../imported.ts'
import { formOf, type KnownForm } from '../knownForm.ts'
import { da } from '../language/da.ts'
import { lexiconFor } from '../language/detect.ts'
import { en } from '../language/en.ts'
import { lexiconOf, type Lexicon } from '../language/lexicon.ts'
import { findNextMeeting } from '../sections/ending.ts'
import { attendanceOf, factOf, isEnglish, saysSummary, USUAL_LABELS } from './labels.ts'
import { personOf } from './personOf.ts'
import type { OwnForm, Piece } from './piece.ts'

/** What one item says, while it is read. */
interface Text {
  title: string
  readonly parts: Record<Exclude<TemplatePart, 'attachments'>, Line[]>
  readonly attachments: string[]
}
interface OpenItem {
  readonly number: string
  readonly closed: boolean
  readonly open: Text
  secret: Text | undefined
}

const newText = (title: string): Text => ({ title, parts: { caseStatement: [], recommendation: [], minutes: [] }, attachments: [] })

const importedItem = ({ number, closed, open, secret }: OpenItem): ImportedItem => {
  const { title, parts, attachments } = secret ?? (closed ? newText(open.title) : open)
  return {
    number,
    title: title === '' ? open.title : title,
    closed,
    ...(number === '' && { unnumbered: true as const }),
    ...parts,
    attachments,
    ...(closed && { open: { title: open.title, minutes: open.parts.minutes } }),
  }
}

/** `Godkendt referat` ends in what the document calls itself. */
const endsOf = (kind: string): string[] => kind.split(' ').map((_, at, all) => all.slice(at).join(' '))

const LANGUAGES: readonly Language[] = ['da', 'en', 'nb', 'sv', 'de']

const whenOf = (fact: Extract<Piece, { type: 'fact' }> | undefined, title: string, lexicon: Lexicon): { date: string; start: string; end: string } => {
  const [from = '', until = ''] = fact?.times ?? []
  if (from !== '') return { date: from.slice(0, 10), start: from.slice(11, 16), end: until.slice(11, 16) }
  return readWhen(fact?.text ?? title, lexicon)
}

/** A form of ours as the shape of a meeting. Every piece is accounted for once. */
export const fromPieces = ({ pieces, body, language }: OwnForm, forms: readonly KnownForm[] = []): ImportResult => {
  const source: SourceLine[] = []
  const used = (text: string, where: string): void => void source.push({ text, fate: 'used', where })
  const label = (text: string): void => void source.push({ text, fate: 'furniture', why: 'label' })
  const facts: Extract<Piece, { type: 'fact' }>[] = []
  const people: ImportedPerson[] = []
  const items: OpenItem[] = []
  const intro: Line[] = []
  const closing: Line[] = []
  let [kind, title] = ['', '']
  let part: TemplatePart = 'caseStatement'
  let ending = false

  const where = (name: string): string => (ending ? 'closing' : items.length === 0 ? 'intro' : `items.${items.length - 1}.${name}`)
  for (const piece of pieces) {
    const item = items.at(-1)
    const text = item?.secret ?? item?.open
    switch (piece.type) {
      case 'kind':
        kind = piece.text
        label(piece.text)
        break
      case 'title':
        title = piece.text
        used(piece.text, 'title')
        break
      case 'fact':
        facts.push(piece)
        used(`${piece.label}: ${piece.text}`, factOf(piece.label) ?? 'people')
        break
      case 'person': {
        const attendance = attendanceOf(piece.group)
        used([piece.name, ...piece.details.map(detail => detail.text)].join(', '), 'people')
        people.push(personOf(piece, attendance ?? 'present'))
        break
      }
      case 'item':
        items.push({ number: piece.number, closed: piece.closed, open: newText(piece.title), secret: undefined })
        part = 'caseStatement'
        used([piece.number === '' ? '' : `${piece.number}.`, piece.title].filter(words => words !== '').join(' '), where('title'))
        break
      case 'secret':
        if (item) item.secret = newText(piece.title)
        part = 'caseStatement'
        used(piece.title, where('title'))
        break
      case 'part':
        part = piece.part
        if (piece.text !== '') label(piece.text)
        break
      case 'attachment':
        text?.attachments.push(piece.title)
        used(piece.title, where('attachments'))
        break
      case 'closing':
        ending = true
        break
      case 'line': {
        const place = ending ? closing : text ? text.parts[part === 'attachments' ? 'minutes' : part] : intro
        if (lineText(piece.line) !== '' || piece.line.responsible || piece.line.due) place.push(piece.line)
        used(lineText(piece.line), where(part))
        break
      }
    }
  }

  const written = formOf([...source.map(line => line.text), ...endsOf(kind)], forms, USUAL_LABELS)
  const rows = source.map((line, index) => ({ index, raw: line.text, text: line.text, indent: 0, pageStart: false }))
  const lexicon = lexiconFor(rows)
  const english = facts.some(fact => isEnglish(fact.label)) || people.length > 0 && pieces.some(piece => piece.type === 'person' && isEnglish(piece.group))
  // the head is printed in the language of its labels
  const printed = lexiconOf(english ? en : da)
  const guessed = lexicon.pack.language === 'en' ? 'da' : lexicon.pack.language
  const factText = (name: ReturnType<typeof factOf>): string => facts.find(fact => factOf(fact.label) === name)?.text ?? ''
  const said = [...items.flatMap(({ open }) => [...open.parts.caseStatement, ...open.parts.minutes]), ...closing]
  const content: ImportedContent = {
    template: written?.base ?? (saysSummary(kind === '' ? title : kind) ? 'opsamling' : 'referat'),
    ...(written && { form: written.form }),
    title,
    body: factText('meeting') || (body ?? ''),
    ...pick(whenOf(facts.find(fact => factOf(fact.label) === 'time'), title, printed)),
    place: factText('place'),
    nextMeeting: factText('nextMeeting') || (said.map(line => findNextMeeting(lineText(line), lexicon)).find(text => text !== '') ?? ''),
    language: LANGUAGES.find(one => one === language) ?? (english ? 'en' : guessed),
    chair: '',
    minuteTaker: '',
    people,
    intro,
    items: items.map(importedItem),
    closing,
  }
  return { content, source, exact: true, meetings: [{ title: content.title, date: content.date, line: 0 }] }
}

const pick = ({ date, start, end }: { date: string; start: string; end: string }) => ({ date, start, end })

import type { TemplateId } from '../../document/content.ts'
import type { Measure } from '../blocks/measure.ts'
import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import type { ImportedPerson } from '../imported.ts'
import { findDate } from '../language/calendar.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import type { HeadField } from '../language/pack.ts'
import type { HeadValue } from './headFields.ts'
import { readHeadRows } from './headFields.ts'
import { readHeadLabel } from './headLabel.ts'
import { readOpening } from './opening.ts'
import { looksLikePeople, readPeople } from './people.ts'
import { peopleInProse } from './peopleInProse.ts'
import { beforeDate, bodyInTitle, couldBeBody, findTitle, namesBody, namesDocument, namesKind, TRAILING_MEETING, withoutMeeting } from './title.ts'
import { NAMES_MEETING } from './titlePatterns.ts'
import { readWhen } from './when.ts'

/** What the head of a document says. Empty strings mean "not said". */
export interface Head {
  readonly template: TemplateId
  readonly title: string
  readonly body: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly nextMeeting: string
  readonly chair: string
  readonly minuteTaker: string
  readonly people: readonly ImportedPerson[]
  /** Where rows went, by position among the rows of the text. */
  readonly used: ReadonlyMap<number, string>
  /** Rows that only say what kind of document it is, where the title says it too. */
  readonly kinds: readonly number[]
  /** Rows that belong to no field, in order. */
  readonly free: readonly number[]
}

/** How the rows of a document stand. */
export interface Layout {
  readonly measure: Measure
  /** Whether a paragraph may run over several rows. */
  readonly wrapped: boolean
}

const ATTENDANCE = { present: 'present', officials: 'present', apologies: 'apology', absent: 'absent' } as const
const isPeople = (field: HeadField): field is keyof typeof ATTENDANCE => field in ATTENDANCE

/** Reads the rows before the first item. `heads` are running heads that were taken away; they stand in where the head says nothing. */
export const readHead = (rows: readonly TextRow[], end: number, skip: (at: number) => boolean, heads: readonly string[], layout: Layout, lexicon: Lexicon): Head => {
  const read = readHeadRows(rows, end, skip, layout.measure, lexicon)
  const used = new Map<number, string>()
  const free = new Set(read.free)
  const fields = { body: '', date: '', start: '', end: '', place: '', nextMeeting: '', chair: '', minuteTaker: '', title: '' }
  const people: ImportedPerson[] = []

  const claim = (positions: readonly number[], where: string): void => {
    for (const at of positions) {
      used.set(at, where)
      free.delete(at)
    }
  }
  const set = (field: keyof typeof fields, text: string): boolean => {
    if (text === '' || fields[field] !== '') return text === '' || fields[field] === text
    fields[field] = text
    return true
  }
  /** Takes a labelled value in; answers where it went, or undefined where it must stay as text. */
  const take = (value: HeadValue): string | undefined => {
    const text = value.values.filter(part => part !== '').join(' ').trim()
    const { field } = value
    if (isPeople(field)) {
      const found = readPeople(value.values, ATTENDANCE[field], lexicon)
      people.push(...found.people)
      return found.rest.length > 0 ? undefined : 'people'
    }
    if (field === 'when' || field === 'end') {
      const when = readWhen(text, lexicon)
      if (field === 'end') return set('end', when.start) ? 'end' : undefined
      const fits = [set('date', when.date), set('start', when.start), set('end', when.end)].every(Boolean)
      const left = when.rest === '' || (/\p{L}/u.test(when.rest) && set('place', when.rest.replace(/^(?:på|i|in|at|im)\s/iu, '')))
      return fits && left ? 'date' : undefined
    }
    if (field === 'chair' || field === 'minuteTaker') {
      // dots to sign on
      if (!/\p{L}/u.test(text)) return undefined
      const found = readPeople(value.values, 'present', lexicon)
      return set(field, found.people.length === 1 && found.rest.length === 0 ? found.people[0]?.name ?? text : text) ? field : undefined
    }
    if (field === 'organiser') return fields.body === '' && text !== '' && (namesBody(text, lexicon) || !looksLikePeople(text, lexicon)) && set('body', text) ? 'body' : undefined
    if (field === 'other' || (field === 'body' && /\d/.test(text) && readWhen(text, lexicon).date !== '' && readWhen(text, lexicon).rest === '')) return undefined
    return set(field, text) ? field : undefined
  }
  // who asked others to come met with them, where nothing says who met
  for (const value of read.values.toSorted((a, b) => Number(a.field === 'organiser') - Number(b.field === 'organiser'))) {
    const where = isBareWord(value, rows) ? undefined : take(value)
    if (where) claim(value.rows, where)
    // a fact below the head that says nothing for its field is told of, not lost
    else for (const at of value.rows) free.add(at)
  }

  const order = [...free].toSorted((a, b) => a - b)
  const title = findTitle(rows, order, layout.wrapped, lexicon)
  if (title) claim(title.rows, 'title')
  const kinds = title ? order.filter(at => free.has(at) && at < (title.rows[0] ?? 0) && namesKind(rows[at]?.text ?? '', lexicon)) : []
  for (const at of kinds) free.delete(at)
  let text = read.values.some(value => value.set && value.field === 'title') ? fields.title : title?.title ?? fields.title
  if (fields.body === '') fields.body = bodyInTitle(text, lexicon)
  if (fields.body === '' && namesBody(text, lexicon) && !NAMES_MEETING.test(text)) fields.body = text
  // `Grendelaget Solsiden – styremøte`
  const called = withoutMeeting(text)
  if (fields.body === '' && called !== text && couldBeBody(called, lexicon)) fields.body = called
  const met = text.replace(TRAILING_MEETING, '')
  if (fields.body === '' && met !== text && namesBody(met, lexicon)) fields.body = met
  // `Committee` alone names nobody where a letterhead stands above the title
  const above = (title?.rows[0] ?? 0) - 1
  if (lexicon.pack.bareBodies?.includes(fields.body.toLowerCase()) && !read.values.some(value => value.field === 'body') && free.has(above) && namesBody(rows[above]?.text ?? '', lexicon)) {
    fields.body = rows[above]?.text ?? ''
    claim([above], 'body')
  }
  if (fields.body === '') {
    const near = order.filter(place => free.has(place) && place < (title?.rows[0] ?? 0) + 6)
    const at = near.find(place => namesBody(nameBeforeDate(rows[place]?.text ?? '', lexicon), lexicon) && !(free.has(place + 1) && runsOn(rows, place, layout)))
    if (at !== undefined) {
      fields.body = withoutMeeting(nameBeforeDate(rows[at]?.text ?? '', lexicon))
      set('date', readWhen(rows[at]?.text ?? '', lexicon).date)
      // where nothing says what the document is, who met and when is its title
      if (text === '' && rows[at]?.text !== fields.body) text = rows[at]?.text ?? ''
      claim([at], 'body')
    }
  }
  for (const at of order) {
    const when = readWhen(rows[at]?.text ?? '', lexicon)
    // a row that is nothing but date and time, and may be place
    const ends = when.start !== '' && (rows[at]?.text ?? '').endsWith(when.rest)
    // `Held on Tuesday 5 March at 6.30pm in the Hall`: what stands behind the time
    const behind = ends || when.start === '' ? when.rest : BEHIND_TIME.exec(rows[at]?.text ?? '')?.[1] ?? when.rest
    const place = behind.replace(/^(?:på|in the|at the|in der|i|in|at|im|ved|vid)\s/iu, '')
    const saysPlace = when.rest !== '' && when.date !== '' && when.rest.length < 40 && !endsSentence(rows[at]?.text ?? '') && (ends || hasPlace(place, lexicon))
    if (saysPlace && free.has(at)) set('place', place)
    if (free.has(at) && (when.rest === '' || saysPlace) && (when.date !== '' || (when.start !== '' && fields.start === '')) && set('date', when.date)) {
      set('start', when.start)
      set('end', when.end)
      claim([at], 'date')
    }
  }
  fields.date ||= dateIn([text, ...order.map(at => rows[at]?.text ?? ''), ...heads], lexicon) || dateIn([order.slice(0, 6).map(at => rows[at]?.text ?? '').join(' ')], lexicon)
  const headNames = heads.flatMap(head => head.split(/,|\s[-–|·•]\s|\t| {3,}/u)).map(head => head.trim())
  if (text === '') text = headNames.find(head => namesDocument(head, lexicon)) ?? ''
  if (fields.body === '') fields.body = headNames.find(head => namesBody(head, lexicon)) ?? ''
  if (fields.start === '') fields.start = readWhen(text, lexicon).start
  if (fields.start === '' && fields.date !== '') {
    // the sentence of a prose document that names the day names the hour
    const row = order.slice(0, 3).map(at => readWhen(rows[at]?.text ?? '', lexicon)).find(when => when.date === fields.date)
    fields.start = row?.start ?? ''
    fields.end ||= row?.end ?? ''
  }
  const opening = readOpening(rows, order, fields.body, lexicon)
  if (opening && (opening.date === fields.date || set('date', opening.date))) {
    fields.start ||= opening.start
    fields.end ||= opening.end
    fields.place ||= opening.place
  }
  if (fields.place === '') fields.place = placeInTitle(text, fields.body, lexicon)
  if (fields.place === '') {
    const at = order.slice(0, 12).find(at => free.has(at) && namesPlace(rows[at], layout, lexicon))
    if (at !== undefined && set('place', rows[at]?.text ?? '')) claim([at], 'place')
  }
  if (fields.body === '') {
    // who met stands beside the title, whatever they call themselves
    const first = title?.rows[0] ?? -9
    const last = title?.rows.at(-1) ?? -9
    const at = [last + 1, first - 1].find(place => free.has(place) && couldBeBody(rows[place]?.text ?? '', lexicon) && !saysOther(rows[place], lexicon) && !runsOn(rows, place, layout))
    if (at !== undefined && set('body', withoutMeeting(rows[at]?.text ?? ''))) claim([at], 'body')
    else fields.body = headNames.find(head => couldBeBody(head, lexicon)) ?? ''
  }
  const prose = order.map(at => rows[at]?.text ?? '').join(' ')
  if (people.length === 0) people.push(...peopleInProse(prose, lexicon.pack.absentProse, 'absent', lexicon))
  if (people.every(person => person.attendance === 'present')) people.push(...peopleInProse(prose, lexicon.pack.apologyProse, 'apology', lexicon))

  return {
    ...fields,
    template: title?.template ?? 'referat',
    title: text,
    chair: fullName(fields.chair, people) || withRole(people, lexicon.pack.chairRoles),
    minuteTaker: fullName(fields.minuteTaker, people) || withRole(people, lexicon.pack.minuteTakerRoles),
    people,
    used,
    kinds,
    free: [...free].toSorted((a, b) => a - b),
  }
}

/** `Council` below `Minutes of the Parish`: a word that could be a label of who met, without a colon and with nothing behind it. */
const isBareWord = ({ field, values, rows: [at = -1, ...more] }: HeadValue, rows: readonly TextRow[]): boolean =>
  (field === 'body' || field === 'title') && more.length === 0 && values.every(value => value === '') && !/:\s*$/u.test(rows[at]?.text ?? '')

/** A labelled value is no name. */
const saysOther = (row: TextRow | undefined, lexicon: Lexicon): boolean => row !== undefined && (readHeadLabel(row, lexicon)?.value ?? '') !== ''

/** Whether a row is the beginning of a paragraph that goes on below. */
const runsOn = (rows: readonly TextRow[], at: number, { measure, wrapped }: Layout): boolean => {
  const row = rows[at]
  const next = rows[at + 1]
  return wrapped && row !== undefined && next !== undefined && next.space === 0 && measure.slack(row, next) < 0.1
}

/** A short row that names a room or a house and is no sentence. */
const namesPlace = (row: TextRow | undefined, { measure, wrapped }: Layout, lexicon: Lexicon): boolean =>
  row !== undefined && row.text.length < 60 && /^\p{Lu}/u.test(row.text) && !/[.:;]$/u.test(row.text) && !(wrapped && measure.fill(row) > 0.8) && !readHeadLabel(row, lexicon) && readWhen(row.text, lexicon).date === ''
  && hasPlace(row.text, lexicon)

/** `… den 4. marts 2024 kl. 19.30 i forsamlingshuset`: the place where a title ends, behind its date. */
const placeInTitle = (title: string, body: string, lexicon: Lexicon): string => {
  const held = HELD_AT.exec(title)?.[1] ?? ''
  if (body !== '' && held !== '' && !namesBody(held, lexicon) && findDate(held, lexicon.pack) === undefined) return held
  const date = findDate(title, lexicon.pack)
  const behind = date?.year ? readWhen(title.slice(date.at), lexicon).rest : ''
  const place = LEADS_TO_PLACE.exec(behind)?.[1] ?? ''
  // who met stands there too; where that is known, what is led to is the place
  const isLedTo = body !== '' && /^\p{Lu}/u.test(place) && title.endsWith(place) && LEADS_THERE.test(title.slice(0, -place.length)) && !namesBody(place, lexicon) && place !== body
  return place.length < 60 && (isLedTo || hasPlace(place, lexicon)) ? place : ''
}
/** `… held at the Town Hall on Monday` */
const HELD_AT = /\s(?:held|afholdt|avholdt|hållet|abgehalten)\s(?:at|in|i|på|hos|ved|im)\s(?:the\s)?(\p{Lu}[^,\d]{2,50}?)(?=,|\s(?:on|den|d\.|am|at|kl)(?!\p{L}))/u
const LEADS_THERE = /\s(?:i|på|hos|ved|vid|im|in der|in|at)(?: the)?\s$/iu
const BEHIND_TIME = /\d(?:\s?(?:[ap]\.?m\.?|uhr|h))?,?\s+(\p{L}[^\d]{2,60})$/iu
const LEADS_TO_PLACE = /^(?:(?:i|på|hos|ved|vid|im|in der|in|at) )?(?:the )?(.+)$/u

const hasPlace = (text: string, lexicon: Lexicon): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => lexicon.pack.places.includes(word))

/** `Teknik- og Miljøudvalget - onsdag den 08-06-2022`: what stands before the date, where nothing stands behind it; else all of it. */
const nameBeforeDate = (text: string, lexicon: Lexicon): string => {
  const date = findDate(text, lexicon.pack)
  return date?.year && date.at > 0 && text.slice(date.at + date.text.length).trim() === '' ? beforeDate(text.slice(0, date.at).trim(), lexicon.pack.weekdays) : text
}

const dateIn = (texts: readonly string[], lexicon: Lexicon): string => {
  for (const text of texts.slice(0, 12)) {
    const found = readWhen(text, lexicon).date
    if (found !== '' && findDate(text, lexicon.pack)?.year) return found
  }
  return ''
}

/** Who is named by the letters that stand behind a name in the list: `Referent: KD`, with `Karla Dyb (KD)` among them. */
const fullName = (said: string, people: readonly ImportedPerson[]): string => {
  const known = /^\p{Lu}{2,4}$/u.test(said) ? people.filter(person => [person.organisation, ...person.role.split(', ')].includes(said)) : []
  return known.length === 1 ? known[0]?.name ?? said : said
}

/** The first person whose role, or a part of it, is one of these. */
const withRole = (people: readonly ImportedPerson[], roles: readonly string[]): string =>
  people.find(person => person.role.split(/,|\/| og /u).some(part => roles.includes(labelForm(part))))?.name ?? ''

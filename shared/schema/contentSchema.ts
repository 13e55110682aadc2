import { LINE_KINDS } from '../document/line.ts'

/** Raised where what was valid is not any more, or a reader of the older version would misread; the address and the file have it in their name. */
export const CONTENT_SCHEMA_VERSION = 1

/** Where it is served, and stays. */
export const CONTENT_SCHEMA_PATH = `/schema/content-${CONTENT_SCHEMA_VERSION}.json`

const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
const list = (name: string) => ({ type: 'array', items: ref(name) })
const object = (description: string, properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  description, type: 'object', properties, required: Object.keys(properties).filter(key => !optional.includes(key)), additionalProperties: false,
})
const told = (description: string, schema: object) => ({ description, ...schema })

const LOCAL_TIME = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}'

/**
 * The JSON Schema (draft 2020-12) of what a snapshot holds, and with it of what is approved and published: the minutes of one meeting as structured
 * content. The bytes are its canonical JSON (RFC 8785) in UTF-8, the fingerprint is the SHA-256 of those bytes.
 */
export const CONTENT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:referat:schema:content:${CONTENT_SCHEMA_VERSION}`,
  title: `Referat: the content of minutes, version ${CONTENT_SCHEMA_VERSION}`,
  $comment: 'The document is written as canonical JSON (RFC 8785), UTF-8, without a byte order mark; its fingerprint is the SHA-256 of those bytes, in lower-case hexadecimal.',
  ...object('Everything that a meeting’s minutes say at one moment.', {
    template: told('The kind of minutes: `referat` has agenda items, `opsamling` has themes.', { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' }),
    form: told('What a template of the forum’s own calls things; absent where it is one of the program’s.', ref('form')),
    body: told('The forum (udvalg) whose meeting it is.', ref('text')),
    header: ref('header'),
    people: told('In printed order.', list('person')),
    intro: told('Text before the first item.', list('line')),
    items: told('The agenda items in their order.', list('item')),
    closing: told('Text after the last item.', list('line')),
  }, ['form']),
  $defs: {
    text: told('Characters that can be printed: no control characters but tab and line feed, no halves of surrogate pairs. Empty where nothing is said.', {
      type: 'string', pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*$',
    }),
    id: { type: 'string' },
    clock: told('Local time `HH:MM`, or empty.', { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d)?$' }),
    localTime: told('Local time without a zone, `2031-01-08T09:00`, or empty.', { type: 'string', pattern: `^(${LOCAL_TIME})?$` }),
    header: object('The head of the minutes.', {
      title: ref('text'), place: ref('text'), start: ref('localTime'), end: ref('localTime'),
      nextMeeting: told('As written: often a date, sometimes a sentence.', ref('text')),
      language: told('The language that the minutes are written in.', { enum: ['da', 'en', 'nb', 'sv', 'de'] }),
    }),
    form: object('The words of a forum’s own template.', {
      document: told('What the document calls itself.', ref('text')),
      item: told('What one item is called.', ref('text')),
      parts: told('The parts of an item in printed order, each under its label.', {
        type: 'array', items: object('A part.', { part: { enum: ['caseStatement', 'recommendation', 'attachments', 'minutes'] }, label: ref('text') }),
      }),
      intro: told('The label of the text before the first item, or empty.', ref('text')),
      closing: told('The label of the text after the last item, or empty.', ref('text')),
    }),
    person: object('Somebody who belongs to the meeting.', {
      id: ref('id'), name: ref('text'), organisation: ref('text'),
      role: told('As printed: `formand`, `referent`, or empty.', ref('text')),
      attendance: { enum: ['present', 'apology', 'absent'] },
      arrival: told('Empty where from the start.', ref('clock')),
      departure: told('Empty where until the end.', ref('clock')),
      deputyFor: told('The name of the person whose place is taken, or empty.', ref('text')),
    }),
    run: object('Characters of one line that share their formatting.', {
      text: ref('text'), bold: { const: true }, italic: { const: true }, underline: { const: true },
      link: told('An absolute http, https or mailto address.', { type: 'string', maxLength: 2000, pattern: '^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s<>"]+$' }),
    }, ['bold', 'italic', 'underline', 'link']),
    line: {
      ...object('One line: a paragraph, a heading, a point of a list, a decision, or an action with who and when.', {
        kind: { enum: [...LINE_KINDS] },
        indent: { enum: [0, 1, 2, 3] },
        runs: list('run'),
        responsible: told('Of an action: who, as written.', ref('text')),
        due: told('Of an action: a date, `2031-01-08`.', { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }),
        done: told('Of an action.', { const: true }),
      }, ['responsible', 'due', 'done']),
      anyOf: [{ properties: { kind: { const: 'action' } } }, { properties: { responsible: false, due: false, done: false } }],
    },
    attachment: object('An attachment, by its title and, where there is a file, by the file’s fingerprint.', {
      id: ref('id'), title: ref('text'),
      file: object('The file.', {
        name: { type: 'string' }, mediaType: { type: 'string' }, size: told('In bytes.', { type: 'integer', minimum: 0 }),
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      }),
    }, ['file']),
    itemText: object('What an item says to those who may read all of it.', {
      title: ref('text'),
      caseStatement: told('Sagsfremstilling; in an opsamling the oplæg.', list('line')),
      recommendation: told('Indstilling.', list('line')),
      minutes: told('Referat; in an opsamling the points from plenum.', list('line')),
      attachments: list('attachment'),
    }),
    item: {
      ...object('One agenda item.', {
        id: ref('id'),
        number: told('Derived from the order: `1`, `2` …; empty for an item that is not counted.', { type: 'string', pattern: '^[1-9]\\d*$|^$' }),
        kind: { enum: ['numbered', 'unnumbered'] },
        closed: told('A closed item says in `open` only what is for the public.', { type: 'boolean' }),
        open: ref('itemText'),
        secret: told('What a closed item says behind the door; absent in open items and in everything that is published.', ref('itemText')),
      }, ['secret']),
      anyOf: [{ properties: { closed: { const: true } } }, { properties: { secret: false } }],
    },
  },
} as const

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createForms } from '../../server/forms/createForms.ts'
import type { FormName } from '../../server/forms/forms.ts'
import { importBytes } from '../../server/import/importBytes.ts'
import type { ItemText, MeetingContent } from '../../shared/document/content.ts'
import type { Indent, Line, Run } from '../../shared/document/line.ts'
import { appendRun } from '../../shared/document/runs.ts'
import type { ImportedContent } from '../../shared/exchange/imported.ts'
import type { KnownForm } from '../../shared/exchange/knownForm.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { contents } from '../support/contents.ts'

const phrases = fc.constantFrom(
  'Hegnet males grønt', 'Vi købte 3 skovle & en rive', '3. maj var fristen', 'x < y > z', '- en streg', '* stjerne', '# kors', '1. nummer', '[en] (parentes)',
  'Æblerne _plukkes_ i uge 40', 'Ålegræs, tang og "ler"', 'Spørg Karla Dyb', 'Kl. 9.30', 'note: se bilag', '`kode` | rør', 'a\\b', '~bølge~', 'Prisen er $5 = 35 kr.',
)

/** People are printed in this order. */
const ORDER = ['present', 'apology', 'absent']

const linesOf = (lines: readonly Line[], line: (line: Line, before: Line | undefined) => Line): Line[] => {
  const done: Line[] = []
  for (const one of lines) {
    const runs: Run[] = []
    for (const run of one.runs) appendRun(runs, run)
    done.push(line({ ...one, runs }, done.at(-1)))
  }
  return done
}

/** The same minutes with every section's lines made anew. */
const withLines = (content: MeetingContent, line: (line: Line, before: Line | undefined) => Line): MeetingContent => {
  const text = (from: ItemText): ItemText =>
    ({ ...from, caseStatement: linesOf(from.caseStatement, line), recommendation: linesOf(from.recommendation, line), minutes: linesOf(from.minutes, line) })
  return {
    ...content,
    intro: linesOf(content.intro, line),
    items: content.items.map(item => ({ ...item, open: text(item.open), ...(item.secret && { secret: text(item.secret) }) })),
    closing: linesOf(content.closing, line),
  }
}

const isListed = (line: Line | undefined): line is Line => line?.kind === 'bullet' || line?.kind === 'number'

/** Of what stands in the lines, as much as a form can say: HTML has no heading that stands in, Markdown no indent but that of points. */
const sayable: Partial<Record<FormName, (line: Line, before: Line | undefined) => Line>> = {
  html: line => (line.kind === 'heading' ? { ...line, indent: 0 } : line),
  md: (line, before) => ({ ...line, indent: isListed(line) && isListed(before) ? Math.min(line.indent, before.indent + 1) as Indent : 0 }),
}

/** Minutes that name everything once: their forum not in the title, an end only with a beginning. */
const written = contents(phrases).map((content): MeetingContent => ({
  ...withLines(content, line => line),
  body: 'Strandudvalget',
  header: {
    ...content.header, title: 'Møde ved havnen', end: content.header.start === '' ? '' : '2031-01-08T11:30', nextMeeting: content.header.nextMeeting === '' ? '' : 'den 7. juni 2031',
    language: content.header.language === 'en' ? 'en' : 'da',
  },
  people: content.people.toSorted((one, other) => ORDER.indexOf(one.attendance) - ORDER.indexOf(other.attendance)).map((person, at) => ({
    ...person, name: `Karla Dyb ${at}`, role: person.role === '' ? '' : 'formand', organisation: person.organisation === '' ? '' : 'Havnelauget, de yngre',
    deputyFor: person.deputyFor === '' ? '' : 'Bo Rev',
  })),
}))

const expected = (content: MeetingContent): Omit<ImportedContent, 'chair' | 'minuteTaker' | 'language'> => ({
  template: content.template,
  title: content.header.title,
  body: content.body,
  date: content.header.start.slice(0, 10),
  start: content.header.start.slice(11),
  end: content.header.end.slice(11),
  place: content.header.place,
  nextMeeting: content.header.nextMeeting,
  people: content.people.toSorted((one, other) => ORDER.indexOf(one.attendance) - ORDER.indexOf(other.attendance))
    .map(({ name, role, organisation, attendance, arrival, departure, deputyFor }) =>
      ({ name, role, organisation, attendance, ...(arrival !== '' && { arrival }), ...(departure !== '' && { departure }), ...(deputyFor !== '' && { deputyFor }) })),
  intro: content.intro,
  items: content.items.map(({ number, kind, closed, open, secret }) => {
    const text = secret ?? (closed ? { title: open.title, caseStatement: [], recommendation: [], minutes: [], attachments: [] } : open)
    const { title, caseStatement, recommendation, minutes, attachments } = text
    return {
      number, closed, title, caseStatement, recommendation, minutes, attachments: attachments.map(one => one.title),
      ...(kind === 'unnumbered' && { unnumbered: true as const }), ...(closed && { open: { title: open.title, minutes: open.minutes } }),
    }
  }),
  closing: content.closing,
})

/** Two templates of a forum's own, of which the minutes are written with the first. */
const OWN: readonly KnownForm[] = [
  { base: 'referat', form: { document: 'Protokol for lauget', item: 'Sag nr.', intro: 'Velkomst', closing: '', parts: [
    { part: 'recommendation', label: 'Lauget foreslår' }, { part: 'caseStatement', label: 'Hvad sagen er' }, { part: 'attachments', label: 'Papirer' }, { part: 'minutes', label: 'Det blev til' },
  ] } },
  { base: 'opsamling', form: { document: 'Dagbog', item: 'Emne', intro: '', closing: '', parts: [{ part: 'minutes', label: 'Snak' }] } },
]

const ENDINGS = { json: 'json', html: 'html', md: 'md', docx: 'docx' } as const

describe('what we export comes in again as it was', () => {
  it.each([['json', 40], ['html', 60], ['md', 60], ['docx', 8]] as const)('I50 from %s', async (form, numRuns) => {
    const forms = createForms()
    await fc.assert(
      fc.asyncProperty(written, fc.boolean(), async (content, isPublic) => {
        const line = sayable[form]
        const lined = line ? withLines(content, line) : content
        // an item without a number whose title begins with the next one is not told from a numbered one in Markdown
        const said = form === 'md' ? { ...lined, items: lined.items.map(item => ({ ...item, open: { ...item.open, title: item.open.title.replace(/^\d+\. /, '') } })) } : lined
        const shown = isPublic ? publicContent(said) : said
        const { bytes } = await forms.make({ content: shown, standing: { type: 'approved' }, at: 0 }, form)
        const { content: read, source } = await importBytes(`a.${ENDINGS[form]}`, bytes)
        expect(read).toMatchObject(expected(shown))
        expect(read.intro).toEqual(shown.intro)
        expect(source.every(row => row.fate !== 'unsure')).toBe(true)
      }),
      { numRuns },
    )
  })

  it.each([['json', 8], ['html', 12], ['md', 12], ['docx', 2]] as const)('I61 from %s under the labels of a forum’s own template, where the forum is known', async (form, numRuns) => {
    const forms = createForms()
    await fc.assert(
      fc.asyncProperty(written, async content => {
        const line = sayable[form]
        const own = { ...(line ? withLines(content, line) : content), template: 'referat' as const, form: OWN[0]!.form }
        const said = { ...own, items: own.items.map(item => ({ ...item, open: { ...item.open, title: item.open.title.replace(/^\d+\. /, '') } })) }
        const { bytes } = await forms.make({ content: said, standing: { type: 'approved' }, at: 0 }, form)
        const { content: read } = await importBytes(`a.${ENDINGS[form]}`, bytes, { forms: OWN })
        expect(read).toMatchObject({ ...expected(said), template: 'referat', form: OWN[0]!.form })
      }),
      { numRuns },
    )
  })
})

import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem, moveItem, readAgenda, removeItem, restoreItem, seedMissing } from '../../../shared/document/agenda.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { addPerson, readPeople, removePerson, setPerson } from '../../../shared/document/people.ts'
import { readContent } from '../../../shared/document/readContent.ts'
import { readLines } from '../../../shared/document/readLines.ts'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeContent } from '../../../shared/document/writeContent.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import type { ItemId, PersonId } from '../../../shared/domain/ids.ts'
import type { ImportedContent } from '../../../shared/exchange/imported.ts'

const item = (id: string): ItemId => id as ItemId

const sync = (a: Y.Doc, b: Y.Doc): void => {
  applyToSections(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)), 'test')
  applyToSections(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)), 'test')
}

const agendaWith = (...ids: string[]): Y.Doc => {
  const doc = createSectionDoc()
  for (const id of ids) addItem({ open: doc }, { id: item(id), kind: 'numbered', closed: false })
  return doc
}
const orderOf = (doc: Y.Doc): string => readAgenda(doc).map(entry => entry.id).join('')

describe('the lines of a section', () => {
  it('D1 reads an untouched section as one blank line', () => {
    expect(readLines(createSectionDoc().getText('document/intro'))).toEqual([plainLine('')])
  })

  it('D1 reads back what was written, kinds, formatting and all', () => {
    const text = createSectionDoc().getText('document/intro')
    const lines = [
      { kind: 'heading', indent: 0, runs: [{ text: 'Økonomi' }] },
      { kind: 'bullet', indent: 2, runs: [{ text: 'se ', bold: true }, { text: 'budgettet', link: 'https://eksempel.dk/b' }] },
      { kind: 'action', indent: 0, runs: [{ text: 'Udkast sendes' }], responsible: 'Ane Krogh', due: '2026-02-01', done: true },
    ] as const
    writeLines(text, lines)
    expect(readLines(text)).toEqual(lines)
  })

  it('D1 takes the line end that a section was made with for the first line', () => {
    const doc = agendaWith('a')
    writeLines(doc.getText('a/minutes'), [plainLine('ja', 'decision')])
    expect(readLines(doc.getText('a/minutes'))).toEqual([plainLine('ja', 'decision')])
  })

  it('D1 never overwrites a section that holds text', () => {
    const text = createSectionDoc().getText('document/intro')
    writeLines(text, [plainLine('der')])
    expect(() => writeLines(text, [plainLine('ny')])).toThrow(RangeError)
  })

  it('D1 clamps what is out of range and ignores what is unknown', () => {
    const text = createSectionDoc().getText('document/intro')
    text.insert(0, 'a\nb\u0000\ud800', { link: 'javascript:alert(1)', blink: true })
    text.insertEmbed(text.length, new Y.Map<unknown>([['kind', 'marquee'], ['indent', 9], ['future', 1]]))
    text.insertEmbed(text.length, { image: 'x' })
    expect(readLines(text)).toEqual([plainLine('a'), { ...plainLine('b \ufffd'), indent: 3 }])
  })
})

describe('the agenda', () => {
  it('D2 numbers what stands, in order, and derives the numbers', () => {
    const doc = agendaWith('a', 'b', 'c')
    moveItem(doc, item('c'), item('a'))
    removeItem(doc, item('a'), 5)
    expect(readAgenda(doc).map(entry => [entry.id, entry.number])).toEqual([['c', '1'], ['a', ''], ['b', '2']])
    restoreItem(doc, item('a'))
    expect(readAgenda(doc).map(entry => entry.number)).toEqual(['1', '2', '3'])
  })

  it('D2 keeps both items that two people add at once, in the same order for both, and moves between them', () => {
    const ane = agendaWith('a', 'd')
    const bo = createSectionDoc()
    sync(ane, bo)
    addItem({ open: ane }, { id: item('b'), kind: 'numbered', closed: false, before: item('d') })
    addItem({ open: bo }, { id: item('c'), kind: 'numbered', closed: false, before: item('d') })
    sync(ane, bo)
    expect([orderOf(ane), orderOf(bo)]).toEqual(['abcd', 'abcd'])
    moveItem(bo, item('d'), item('c'))
    sync(ane, bo)
    expect([orderOf(ane), orderOf(bo)]).toEqual(['abdc', 'abdc'])
  })

  it('D2 goes on with an order that is no key at all', () => {
    const doc = agendaWith('a', 'b')
    const entry = doc.getMap('agenda').get('a')
    if (entry instanceof Y.Map) entry.set('order', '~~~')
    addItem({ open: doc }, { id: item('c'), kind: 'numbered', closed: false, before: item('b') })
    expect(readAgenda(doc).map(found => found.id)).toHaveLength(3)
    moveItem(doc, item('a'), item('b'))
    expect(orderOf(doc).indexOf('a')).toBe(orderOf(doc).indexOf('b') - 1)
  })

  it('D3 seeds every section with exactly one line end, and never twice', () => {
    const open = agendaWith('a')
    const closed = createSectionDoc()
    addItem({ open, closed }, { id: item('b'), kind: 'numbered', closed: true, sections: ['title'] })
    seedMissing({ open, closed })
    seedMissing({ open, closed })
    expect(['a/minutes', 'b/title', 'b/minutes', 'document/intro'].map(name => open.getText(name).length)).toEqual([1, 1, 1, 1])
    expect(open.getText('b/caseStatement').length).toBe(0)
    expect(['title', 'caseStatement', 'recommendation', 'minutes'].map(part => closed.getText(`b/${part}`).length)).toEqual([1, 1, 1, 1])
  })
})

describe('the people', () => {
  const person = (name: string) => ({
    id: name.toLowerCase() as PersonId, name, organisation: '', role: '', attendance: 'present', arrival: '', departure: '', deputyFor: '',
  }) as const

  it('D4 keeps printed order, changes one value, and deletes nothing', () => {
    const doc = createSectionDoc()
    for (const name of ['Vibe', 'Ane', 'Bo']) addPerson(doc, person(name))
    setPerson(doc, 'ane' as PersonId, 'attendance', 'apology')
    setPerson(doc, 'ane' as PersonId, 'arrival', 'sent')
    removePerson(doc, 'bo' as PersonId, 1)
    expect(readPeople(doc)).toEqual([person('Vibe'), { ...person('Ane'), attendance: 'apology' }])
    expect(doc.getMap('people').has('bo')).toBe(true)
  })
})

describe('a meeting from what a file says', () => {
  const imported: ImportedContent = {
    template: 'referat', title: 'Referat', body: 'Havneudvalget', date: '2026-03-02', start: '09:00', end: '', place: 'Skur 4', nextMeeting: '',
    language: 'da', chair: 'Vibe Holt', minuteTaker: '', intro: [], closing: [plainLine('Mødet sluttede.')],
    people: [{ name: 'Vibe Holt', organisation: '', role: '', attendance: 'present' }],
    items: [
      { number: '1', title: 'Budget', closed: false, caseStatement: [plainLine('Sag')], recommendation: [plainLine('godkendes', 'bullet')], attachments: ['Bilag A'], minutes: [] },
      { number: '2', title: 'Personalesag', closed: true, caseStatement: [plainLine('hemmeligt')], recommendation: [], attachments: ['Brev'], minutes: [plainLine('også')] },
    ],
  }

  it('D5 puts what a closed item says into the closed document and nothing of it into the open one', () => {
    const docs = { open: createSectionDoc(), closed: createSectionDoc() }
    let count = 0
    const titles = writeContent(docs, imported, () => `id${++count}`)
    expect(titles).toEqual([{ itemId: 'id2', title: 'Bilag A', closed: false }, { itemId: 'id3', title: 'Brev', closed: true }])
    const content = readContent({ ...docs, template: 'referat', body: 'Havneudvalget', attachments: [] })
    expect(content.items.map(found => [found.number, found.open.title, found.closed])).toEqual([['1', 'Budget', false], ['2', 'Personalesag', true]])
    expect(content.people[0]?.role).toBe('mødeleder')
    expect(content.items[1]?.open).toMatchObject({ caseStatement: [], minutes: [] })
    expect(content.items[1]?.secret).toMatchObject({ caseStatement: [plainLine('hemmeligt')], minutes: [plainLine('også')] })
    expect(JSON.stringify(readContent({ open: docs.open, template: 'referat', body: '', attachments: [] }))).not.toContain('hemmeligt')
    expect(Buffer.from(Y.encodeStateAsUpdate(docs.open)).toString('latin1')).not.toContain('hemmeligt')
  })
})

describe('a document of sections', () => {
  it('D6 writes nothing after a remote change of formatting, not even a clean-up', () => {
    const writer = createSectionDoc()
    const reader = createSectionDoc()
    const text = writer.getText('document/closing')
    text.insert(0, 'abc', { bold: true })
    sync(writer, reader)
    let written = 0
    reader.on('update', (_update: Uint8Array, origin: unknown) => { if (origin !== 'test') written += 1 })
    reader.getText('document/closing').observe(() => {})
    text.format(0, 3, { bold: null })
    text.delete(1, 1)
    applyToSections(reader, Y.encodeStateAsUpdate(writer), 'test')
    expect(written).toBe(0)
    expect(Y.encodeStateAsUpdate(reader)).toEqual(Y.encodeStateAsUpdate(writer))
  })
})

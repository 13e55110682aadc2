import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem, moveItem, readAgenda, removeItem, restoreItem } from '../../shared/document/agenda.ts'
import { setHeader } from '../../shared/document/header.ts'
import { createLineEnd } from '../../shared/document/lineEnd.ts'
import { addPerson, readPeople, removePerson, setPerson } from '../../shared/document/people.ts'
import { readContent } from '../../shared/document/readContent.ts'
import { readLines } from '../../shared/document/readLines.ts'
import { lineText } from '../../shared/document/line.ts'
import { ITEM_SECTIONS, itemSection } from '../../shared/document/section.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import type { ItemId, PersonId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { placesOf } from '../../shared/render/places.ts'
import { renderWords } from '../../shared/words/render.ts'
import { restoreLines } from '../../shared/versions/restore/restoreLines.ts'
import { restorePlace, restoreTarget } from '../../shared/versions/restore/restorePlace.ts'

interface Docs {
  open: Y.Doc
  closed: Y.Doc
}

const EVERYTHING = { may: () => true, mayTakePart: () => true, mayOpen: true }
const words = fc.constantFrom('budget', 'blev vedtaget', 'udsat til', 'næste møde', '\u{1F600}', 'a', ' ', '\n', '\ud83d', 'x'.repeat(40))
/** What people and programs do to a meeting: `what` chooses, the numbers say where and how much. */
const edit = fc.record({ what: fc.nat(15), at: fc.nat(60), many: fc.nat(20), text: words, kind: fc.constantFrom('text', 'action', 'bullet', 'heading') })
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

const make = ({ open, closed }: Docs, { what, at, many, text, kind }: Edit, next: () => string): void => {
  const items = readAgenda(open)
  const item = items[at % items.length]!
  const people = readPeople(open)
  const person = people[at % Math.max(1, people.length)]
  const part = ITEM_SECTIONS[many % 4]!
  const doc = item.closed && at % 2 === 0 ? closed : open
  const section = what % 7 === 6 ? open.getText('document/closing') : doc.getText(itemSection(item.id, part))
  const place = Math.min(at, section.length)
  open.transact(() => closed.transact(() => {
    if (what <= 3) section.insert(place, text, what === 0 ? {} : what === 1 ? { bold: true } : what === 2 ? { link: 'https://x.example/a', fremmed: 1 } : { italic: true })
    else if (what === 4) section.delete(place, Math.min(many, section.length - place))
    else if (what === 5) section.insertEmbed(place, createLineEnd({ kind: kind as 'text', indent: (many % 4) as 0, ...(kind === 'action' && many > 9 ? { responsible: text, due: '2031-02-03', done: true as const } : {}) }))
    else if (what === 6) section.insertEmbed(place, { ukendt: 1 })
    else if (what === 7 && section.length > 0) section.format(Math.min(at, section.length - 1), 1, { bold: many % 2 ? true : null })
    else if (what === 8) addItem({ open, closed }, { id: next() as ItemId, kind: many % 3 ? 'numbered' : 'unnumbered', closed: many % 4 === 0, before: at % 2 ? item.id : null })
    else if (what === 9) moveItem(open, item.id, items[many % items.length]!.id)
    else if (what === 10) removeItem(open, item.id, 5)
    else if (what === 11) restoreItem(open, item.id)
    else if (what === 12) setHeader(open, 'place', text)
    else if (what === 13) addPerson(open, { id: next() as PersonId, name: text, organisation: '', role: '', attendance: many % 2 ? 'present' : 'apology', arrival: '', departure: '', deputyFor: '' })
    else if (what === 14 && person) removePerson(open, person.id, 5)
    else if (what === 15 && person) setPerson(open, person.id, many % 2 ? 'attendance' : 'name', many % 2 ? 'absent' : text)
  }))
}

const begin = (): Docs => {
  const docs = { open: createSectionDoc(), closed: createSectionDoc() }
  addItem(docs, { id: 'first' as ItemId, kind: 'numbered', closed: false })
  addItem(docs, { id: 'second' as ItemId, kind: 'numbered', closed: true })
  return docs
}
const contentOf = (docs: Docs) => readContent({ ...docs, template: 'referat', body: 'Råd', attachments: [] })

describe('restoring an older version', () => {
  it('V7 ends with exactly the old content, whatever happened since, and going back again with exactly the new', () => {
    fc.assert(fc.property(fc.array(edit, { maxLength: 25 }), fc.array(edit, { minLength: 1, maxLength: 25 }), (before, since) => {
      const docs = begin()
      let count = 0
      const next = (): string => `id${(count += 1)}`
      for (const one of before) make(docs, one, next)
      const old = contentOf(docs)
      for (const one of since) make(docs, one, next)
      const now = contentOf(docs)
      const restore = (wanted: typeof old): void => {
        const fixed = new Set(['body', 'template'])
        const places = placesOf(wanted, renderWords.da).map(place => place.where).filter(where => !fixed.has(where))
        docs.open.transact(() => docs.closed.transact(() => {
          for (const where of places) {
            const target = restoreTarget(docs.open, wanted, where, EVERYTHING)
            expect([where, target.type]).not.toEqual([where, expect.stringMatching('refused|unknown')])
            restorePlace(docs, wanted, target, EVERYTHING, 9)
          }
        }))
        expect(canonicalJson(contentOf(docs))).toBe(canonicalJson(wanted))
      }
      restore(old)
      restore(now)
    }), { numRuns: 200 })
  })

  it('V8 touches no word that both versions have: what a colleague types there meanwhile stays where it was typed', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('alfa', 'beta', 'gamma', 'delta'), { minLength: 2, maxLength: 6 }), fc.nat(), (list, where) => {
      const server = begin()
      const name = itemSection('first' as ItemId, 'minutes')
      const text = server.open.getText(name)
      text.insert(0, `Rådet drøftede ${list.join(' ')}.`)
      const old = readLines(text)
      text.delete(7, 8)
      text.insert(7, 'vedtog ')
      const colleague = createSectionDoc()
      Y.applyUpdate(colleague, Y.encodeStateAsUpdate(server.open))
      // in one of the words that stayed
      const word = list[where % list.length]!
      const at = colleague.getText(name).toString().lastIndexOf(word) + 2
      colleague.getText(name).insert(at, '<her>')
      restoreLines(text, old)
      Y.applyUpdate(server.open, Y.encodeStateAsUpdate(colleague))
      expect(readLines(text).map(lineText).join('')).toBe(`Rådet drøftede ${list.join(' ')}.`.replace(new RegExp(`${word}(?!.*${word})`, 'u'), `${word.slice(0, 2)}<her>${word.slice(2)}`))
    }), { numRuns: 60 })
  })
})

import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { carryOver, type PutAside } from '../../../client/sync/reconcile/carryOver.ts'
import { lacking } from '../../../client/sync/reconcile/lacking.ts'
import { strandedText } from '../../../client/sync/reconcile/refusedText.ts'
import { mayWrite } from '../../../client/sync/mayWrite.ts'
import { addItem, readAgenda } from '../../../shared/document/agenda.ts'
import { readHeader, setHeader } from '../../../shared/document/header.ts'
import { addPerson, readPeople, setPerson } from '../../../shared/document/people.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { readLines } from '../../../shared/document/readLines.ts'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import type { ItemId, PersonId } from '../../../shared/domain/ids.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { type Offline, playOffline } from '../../support/offline.ts'

const one = 'one' as ItemId
const minutes = itemSection(one, 'minutes')
const caseStatement = itemSection(one, 'caseStatement')

const meeting = (doc: Y.Doc): void => {
  setHeader(doc, 'title', 'Styregruppen')
  addItem({ open: doc }, { id: one, kind: 'numbered', closed: false })
  doc.getText(minutes).insert(0, 'Punktet blev drøftet.')
  doc.getText(caseStatement).insert(0, 'Sagen kort.')
}

const carry = (offline: Offline, role: Role, phase: Phase, mine = (_client: number, _clock: number) => true): PutAside[] =>
  carryOver({ ...offline, own: { mine }, mayWrite: (root, path) => mayWrite({ role, phase }, root, path), hasAgenda: true })

const plain = (doc: Y.Doc, name: string): string => doc.getText(name).toString()

describe('work done offline, after the server has said what it has', () => {
  it('K4 what may be written is written anew, beside what others wrote meanwhile', () => {
    const offline = playOffline(meeting, doc => {
      doc.getText(minutes).insert(20, ' grundigt')
      doc.getText(minutes).delete(0, 7)
      doc.getText(minutes).insert(0, 'Sagen')
    }, doc => doc.getText(minutes).insert(21, ' Alle var enige.'))
    expect(carry(offline, 'participant', 'inSession')).toEqual([])
    expect(plain(offline.fresh, minutes)).toBe('Sagen blev drøftet grundigt. Alle var enige.')
    expect(plain(offline.fresh, minutes)).toBe(plain(offline.local, minutes))
  })

  it('K4 what may not is kept aside, word for word, and the server\'s text is left as it is', () => {
    const offline = playOffline(meeting, doc => {
      doc.getText(minutes).insert(0, 'Efter en pause: ')
      doc.getText(caseStatement).insert(11, ' Og mere.')
      doc.getText(caseStatement).delete(0, 3)
    })
    expect(carry(offline, 'participant', 'inSession')).toEqual([{ root: caseStatement, text: ' Og mere.', lines: [plainLine(' Og mere.')], removed: 3, formed: false }])
    expect(plain(offline.fresh, caseStatement)).toBe('Sagen kort.')
    expect(plain(offline.fresh, minutes)).toBe('Efter en pause: Punktet blev drøftet.')
  })

  it('K4 a refused stretch keeps its lines; stretches from different places stand apart', () => {
    const offline = playOffline(meeting, doc => {
      doc.getText(minutes).insert(6, 'XX')
      doc.getText(minutes).insertEmbed(0, new Y.Map([['kind', 'bullet']]))
      doc.getText(minutes).insert(0, 'Først')
    })
    expect(carry(offline, 'observer', 'inSession').map(aside => aside.text)).toEqual(['Først\nXX'])
  })

  it('K10 refused text keeps the kinds of its lines and its formatting', () => {
    const offline = playOffline(meeting, doc => {
      const text = doc.getText(minutes)
      text.insertEmbed(0, new Y.Map([['kind', 'decision']]))
      text.insert(0, 'Vedtaget 🎉', { bold: true })
      text.insert(19, ' mere', { link: 'https://eksempel.test/' })
    }, doc => (doc.getText(minutes).toDelta().at(-1).insert as Y.Map<unknown>).set('kind', 'bullet'))
    expect(carry(offline, 'observer', 'inSession')).toEqual([{
      root: minutes, text: 'Vedtaget 🎉\n mere', removed: 0, formed: false,
      lines: [
        { kind: 'decision', indent: 0, runs: [{ text: 'Vedtaget 🎉', bold: true }] },
        { kind: 'bullet', indent: 0, runs: [{ text: ' mere', link: 'https://eksempel.test/' }] },
      ],
    }])
  })

  it('K4 only what is still there is offered; deletions alone are told by their number', () => {
    const offline = playOffline(meeting, doc => {
      doc.getText(minutes).insert(0, 'fejl')
      doc.getText(minutes).delete(0, 4)
      doc.getText(minutes).delete(0, 5)
    })
    expect(carry(offline, 'observer', 'inReview')).toEqual([{ root: minutes, text: '', lines: [], removed: 5, formed: false }])
  })

  it('K4 formatting and line kinds come along, or are told to be lost', () => {
    const form = (doc: Y.Doc): void => {
      const text = doc.getText(minutes)
      text.format(0, 7, { bold: true })
      const end = text.toDelta().at(-1).insert as Y.Map<unknown>
      end.set('kind', 'decision')
    }
    const allowed = playOffline(meeting, form)
    expect(carry(allowed, 'chair', 'inReview')).toEqual([])
    expect(readLines(allowed.fresh.getText(minutes))).toEqual([{ kind: 'decision', indent: 0, runs: [{ text: 'Punktet', bold: true }, { text: ' blev drøftet.' }] }])
    const refused = playOffline(meeting, form)
    expect(carry(refused, 'participant', 'approved')).toEqual([{ root: minutes, text: '', lines: [], removed: 0, formed: true }])
    expect(readLines(refused.fresh.getText(minutes))).toEqual([plainLine('Punktet blev drøftet.')])
  })

  it('K4 text typed into bold stays bold, text typed behind it stays plain', () => {
    const offline = playOffline(doc => {
      meeting(doc)
      doc.getText(minutes).format(0, 7, { bold: true })
    }, doc => {
      doc.getText(minutes).insert(3, 'XX', { bold: true })
      doc.getText(minutes).insert(9, 'YY', {})
    })
    carry(offline, 'chair', 'inSession')
    expect(readLines(offline.fresh.getText(minutes))).toEqual(readLines(offline.local.getText(minutes)))
  })

  it('K4 values of the head and of people come along key by key, as far as they may', () => {
    const person = 'p1' as PersonId
    const work = (doc: Y.Doc): void => {
      setHeader(doc, 'place', 'Lille sal')
      setPerson(doc, person, 'attendance', 'apology')
      setPerson(doc, person, 'name', 'Bo Eng')
    }
    const before = (doc: Y.Doc): void => {
      meeting(doc)
      addPerson(doc, { id: person, name: 'Bo', organisation: '', role: '', attendance: 'present', arrival: '', departure: '', deputyFor: '' })
    }
    const agenda = playOffline(before, work, doc => setHeader(doc, 'title', 'Følgegruppen'))
    expect(carry(agenda, 'secretariat', 'inSession')).toEqual([])
    expect(readHeader(agenda.fresh)).toMatchObject({ title: 'Følgegruppen', place: 'Lille sal' })
    expect(readPeople(agenda.fresh)).toMatchObject([{ name: 'Bo Eng', attendance: 'apology' }])
    const attendanceOnly = playOffline(before, work)
    expect(carry(attendanceOnly, 'secretariat', 'inReview')).toEqual([
      { root: 'header', text: 'Lille sal', removed: 0, formed: false },
      { root: 'people', text: 'Bo Eng', removed: 0, formed: false },
    ])
    expect(readPeople(attendanceOnly.fresh)).toMatchObject([{ name: 'Bo', attendance: 'apology' }])
  })

  it('K4 a new item comes along with its text; where it may not, its text is kept aside', () => {
    const two = 'two' as ItemId
    const work = (doc: Y.Doc): void => {
      addItem({ open: doc }, { id: two, kind: 'numbered', closed: false })
      writeLines(doc.getText(itemSection(two, 'title')), [plainLine('Nyt punkt')])
      doc.getText(itemSection(two, 'minutes')).insert(0, 'Noteret.')
    }
    const allowed = playOffline(meeting, work)
    expect(carry(allowed, 'secretariat', 'inSession')).toEqual([])
    expect(readAgenda(allowed.fresh).map(entry => [entry.id, entry.number])).toEqual([['one', '1'], ['two', '2']])
    expect(readLines(allowed.fresh.getText(itemSection(two, 'minutes')))).toEqual([plainLine('Noteret.')])
    const refused = playOffline(meeting, work)
    const aside = carry(refused, 'secretariat', 'inReview')
    expect(aside.map(one => [one.root, one.text])).toEqual([
      ['agenda', ''], [itemSection(two, 'title'), 'Nyt punkt'], [itemSection(two, 'minutes'), 'Noteret.'],
    ])
    expect(readAgenda(refused.fresh)).toHaveLength(1)
  })

  it('K4 what another tab has dealt with is not done twice', () => {
    const offline = playOffline(meeting, doc => doc.getText(minutes).insert(0, 'Dobbelt? '))
    expect(carry(offline, 'chair', 'inSession', () => false)).toEqual([])
    expect(plain(offline.fresh, minutes)).toBe('Punktet blev drøftet.')
  })

  it('K4 nothing to do leaves nothing: no write, nothing aside', () => {
    const offline = playOffline(meeting, () => undefined, doc => doc.getText(minutes).delete(0, 7))
    expect(lacking(offline.local, offline.server)).toEqual({ writes: [], writers: new Set(), empty: true })
    expect(carry(offline, 'observer', 'published')).toEqual([])
  })

  it('K4 a deletion alone is found, though it moves no clock', () => {
    const offline = playOffline(meeting, doc => doc.getText(minutes).delete(0, 3))
    const found = lacking(offline.local, offline.server)
    expect(found.writes).toEqual([{ root: minutes, path: [] }])
    expect(found.writers.size).toBe(0)
    expect(found.empty).toBe(false)
  })

  it('K4 text whose base is lost is still shown to its author', () => {
    const source = createSectionDoc()
    source.getText(minutes).insert(0, 'grund ')
    const base = Y.encodeStateVector(source)
    source.getText(minutes).insert(6, 'løst ord')
    const doc = createSectionDoc()
    applyToSections(doc, Y.encodeStateAsUpdate(source, base), 'local')
    expect(strandedText(doc)).toBe('løst ord')
  })
})

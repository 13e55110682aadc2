import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MOST_STEPS } from '../../../../shared/document/gate/cost.ts'
import { GapError, MalformedUpdate, TooCostly } from '../../../../shared/document/gate/errors.ts'
import { MOST_CLIENTS, MOST_PIECES } from '../../../../shared/document/gate/readUpdate.ts'
import { MOST_VALUE_BYTES } from '../../../../shared/document/gate/readValue.ts'
import { applyToSections, createSectionDoc } from '../../../../shared/document/sectionDoc.ts'
import { touched } from '../../../../shared/document/touched.ts'
import { forge, type ForgedUpdate } from '../../../support/gate/forge.ts'

/** Client 1 has written `abc` (clocks 0 to 2) in a/minutes, a line end (3) with a kind (4), and `xyz` (5 to 7) in a/title. */
const ground = (): Y.Doc => {
  const doc = createSectionDoc()
  doc.clientID = 1
  const minutes = doc.getText('a/minutes')
  minutes.insert(0, 'abc')
  minutes.insertEmbed(3, new Y.Map([['kind', 'bullet']]))
  doc.getText('a/title').insert(0, 'xyz')
  return doc
}

/** What another client's edit touches. */
const of = (doc: Y.Doc, edit: (doc: Y.Doc) => void): string[] => {
  const other = createSectionDoc()
  other.clientID = 2
  applyToSections(other, Y.encodeStateAsUpdate(doc), 'copy')
  const before = Y.encodeStateVector(other)
  const deleted = new Set<Uint8Array>()
  other.on('update', (update: Uint8Array) => deleted.add(update))
  other.transact(() => edit(other))
  return [...deleted, Y.encodeStateAsUpdate(other, before)].slice(-1).flatMap(update => touched(doc, update).places.map(({ root, path, effect }) => [effect, root, ...path].join(' ')))
}

const forged = (update: ForgedUpdate, doc = ground()) => touched(doc, forge(update))

describe('what an update touches', () => {
  it('G1 names the section for text, formatting, line ends and their keys, and for deletions in it', () => {
    const doc = ground()
    expect(of(doc, other => other.getText('a/minutes').insert(1, 'x'))).toEqual(['written a/minutes'])
    expect(of(doc, other => other.getText('a/minutes').format(0, 2, { bold: true }))).toEqual(['written a/minutes'])
    expect(of(doc, other => other.getText('a/minutes').delete(1, 1))).toEqual(['written a/minutes'])
    expect(of(doc, other => (other.getText('a/minutes').toDelta()[1].insert as Y.Map<unknown>).set('kind', 'number'))).toEqual(['written a/minutes'])
    expect(of(doc, other => other.getText('b/recommendation').insert(0, 'ny'))).toEqual(['written b/recommendation'])
  })

  it('G1 names the key in the maps, and the entry for one who makes or removes an entry', () => {
    const doc = ground()
    doc.getMap('people').set('p', new Y.Map([['name', 'Pernille'], ['attendance', 'present']]))
    expect(of(doc, other => other.getMap('header').set('title', 'Ny'))).toEqual(['written header title'])
    expect(of(doc, other => (other.getMap('people').get('p') as Y.Map<unknown>).set('attendance', 'absent'))).toEqual(['written people p attendance'])
    expect(of(doc, other => other.getMap('people').set('q', new Y.Map([['attendance', 'present']])))).toEqual(['written people q'])
    expect(of(doc, other => other.getMap('people').delete('p'))).toEqual(['written people p'])
  })

  it('G5 tells what the agenda loses: a value deleted, an entry deleted or replaced', () => {
    const doc = ground()
    doc.getMap('agenda').set('i', new Y.Map([['order', 'a0'], ['closed', true as unknown as string]]))
    const entry = (other: Y.Doc): Y.Map<unknown> => other.getMap('agenda').get('i') as Y.Map<unknown>
    expect(of(doc, other => entry(other).set('order', 'a1'))).toEqual(['written agenda i order'])
    expect(of(doc, other => entry(other).delete('closed'))).toEqual(['gone agenda i closed'])
    expect(of(doc, other => { entry(other).set('closed', 1); entry(other).delete('closed') })).toEqual(['gone agenda i closed'])
    expect(of(doc, other => other.getMap('agenda').delete('i'))).toContain('gone agenda i')
    expect(of(doc, other => other.getMap('agenda').set('i', new Y.Map()))).toContain('gone agenda i')
  })

  it('G5 is not fooled by a value put before the present one, which is then deleted', () => {
    const doc = createSectionDoc()
    doc.clientID = 9
    doc.getMap('agenda').set('i', new Y.Map())
    ;(doc.getMap('agenda').get('i') as Y.Map<unknown>).set('closed', true)
    // client 2 writes a live value that Yjs sorts before that of client 9, and deletes the latter: the key is empty
    const update = forge({ blocks: [{ client: 2, clock: 0, structs: [{ any: ['x'], parent: [9, 0], sub: 'closed' }] }], deletes: [{ client: 9, ranges: [[1, 1]] }] })
    expect(touched(doc, update).places).toEqual([{ root: 'agenda', path: ['i', 'closed'], effect: 'gone' }])
  })

  it('G1 what the document has is no write, and deleting what is deleted is nothing', () => {
    const doc = ground()
    doc.getText('a/minutes').delete(0, 1)
    const all = Y.encodeStateAsUpdate(doc)
    expect(touched(doc, all)).toMatchObject({ places: [], writers: new Set() })
  })

  it('G7 tells under which client ids something new is written, of structs without a place too', () => {
    expect(forged({ blocks: [{ client: 7, clock: 0, structs: [{ text: 'q', root: 'a/title' }] }, { client: 8, clock: 0, structs: [{ gc: 3 }] }] })).toMatchObject({
      places: [{ root: 'a/title', path: [], effect: 'written' }], writers: new Set([7, 8]),
    })
  })
})

describe('an update whose base is missing', () => {
  it.each<[string, ForgedUpdate]>([
    ['the client’s own earlier text', { blocks: [{ client: 2, clock: 5, structs: [{ text: 'q', root: 'a/title' }] }] }],
    ['a hole in the middle', { blocks: [{ client: 2, clock: 0, structs: [{ text: 'q', root: 'a/title' }, { skip: 2 }, { text: 'r', root: 'a/title' }] }] }],
    ['the neighbour', { blocks: [{ client: 2, clock: 0, structs: [{ text: 'q', origin: [3, 0] }] }] }],
    ['the neighbour of something known already', { blocks: [{ client: 1, clock: 0, structs: [{ text: 'abc', origin: [3, 0] }] }] }],
    ['the parent', { blocks: [{ client: 2, clock: 0, structs: [{ any: [1], parent: [3, 0], sub: 'k' }] }] }],
    ['what it deletes', { blocks: [], deletes: [{ client: 1, ranges: [[7, 2]] }] }],
    ['what it deletes, by somebody unknown', { blocks: [], deletes: [{ client: 3, ranges: [[0, 1]] }] }],
    ['each other', {
      blocks: [
        { client: 2, clock: 0, structs: [{ text: 'q', origin: [3, 1] }, { text: 'r', root: 'a/title' }] },
        { client: 3, clock: 0, structs: [{ text: 's', origin: [2, 1] }, { text: 't', root: 'a/title' }] },
      ],
    }],
  ])('G2 is refused: %s', (_name, update) => {
    expect(() => forged(update)).toThrow(GapError)
  })

  it('G2 is not one where the update brings the base along, in whatever order', () => {
    expect(forged({
      blocks: [
        { client: 3, clock: 0, structs: [{ text: 'q', origin: [2, 0] }] },
        { client: 2, clock: 0, structs: [{ text: 'r', root: 'a/title' }, { text: 's', origin: [3, 0] }] },
      ],
      deletes: [{ client: 2, ranges: [[0, 1]] }],
    }).places).toEqual([{ root: 'a/title', path: [], effect: 'written' }])
  })
})

describe('bytes that no honest client sends', () => {
  it.each<[string, ForgedUpdate]>([
    ['continues its own text in another section', { blocks: [{ client: 1, clock: 5, structs: [{ text: 'xyzq', origin: [1, 2] }] }] }],
    ['stands between neighbours of two sections', { blocks: [{ client: 2, clock: 0, structs: [{ text: 'q', origin: [1, 2], right: [1, 5] }] }] }],
    ['builds on itself', { blocks: [{ client: 2, clock: 0, structs: [{ text: 'q', origin: [2, 0] }] }] }],
    ['is its own parent', { blocks: [{ client: 2, clock: 0, structs: [{ any: [1], parent: [2, 0], sub: 'k' }] }] }],
    ['names a client twice', { blocks: [{ client: 2, clock: 0, structs: [{ text: 'q', root: 'a/title' }] }, { client: 2, clock: 0, structs: [{ text: 'q', root: 'a/minutes' }] }] }],
    ['brings a nested type other than a map', { blocks: [{ client: 2, clock: 0, structs: [{ map: true, typeRef: 2, root: 'a/title' }] }] }],
    ['is empty text', { blocks: [{ client: 2, clock: 0, structs: [{ text: '', root: 'a/title' }] }] }],
    ['is longer than can be', { blocks: [{ client: 2, clock: Number.MAX_SAFE_INTEGER, structs: [{ gc: 9 }] }] }],
    ['puts several values under one key', { blocks: [{ client: 2, clock: 0, structs: [{ any: [1, 2], root: 'header', sub: 'title' }] }] }],
    ['deletes overlapping ranges', { blocks: [], deletes: [{ client: 1, ranges: [[0, 3], [1, 2]] }] }],
    ['deletes an empty range', { blocks: [], deletes: [{ client: 1, ranges: [[0, 0]] }] }],
    ['deletes under a client twice', { blocks: [], deletes: [{ client: 1, ranges: [[0, 1]] }, { client: 1, ranges: [[1, 1]] }] }],
  ])('G4 are refused: %s', (_name, update) => {
    expect(() => forged(update)).toThrow(MalformedUpdate)
  })

  it('G4 are refused: bytes behind the end', () => {
    expect(() => touched(ground(), Uint8Array.of(...Y.encodeStateAsUpdate(ground()), 0))).toThrow(MalformedUpdate)
  })
})

describe('what a hostile update may cost', () => {
  it('G8 is bounded: of more pieces than an honest document has not one is looked at', () => {
    const update = forge({ blocks: [{ client: 2, clock: 0, structs: Array.from({ length: MOST_PIECES + 1 }, () => ({ gc: 1 })) }] })
    expect(() => touched(ground(), update)).toThrow(MalformedUpdate)
  })

  it('G8 a chain of maps in maps, on which every client would overflow its stack, is refused in whatever steps it comes', () => {
    const chain = (length: number): ForgedUpdate => ({
      blocks: [{ client: 9, clock: 0, structs: Array.from({ length }, (_, at) => (at === 0 ? { map: true, root: 'a/minutes' } : { map: true, parent: [9, at - 1], sub: 'k' })) }],
    })
    expect(() => forged(chain(20_000))).toThrow(MalformedUpdate)
    const doc = ground()
    let taken = 0
    const grow = (): void => {
      for (; taken < 100; taken++) {
        const update = forge(chain(taken + 1))
        touched(doc, update)
        applyToSections(doc, update, 'peer')
      }
    }
    expect(grow).toThrow(MalformedUpdate)
    expect(taken).toBeLessThan(20)
  })

  it('G30 a value that is deep in itself, on which others would overflow their stack, is refused', () => {
    const values: readonly [ref: number, write: (encoder: encoding.Encoder) => void][] = [
      [5, encoder => encoding.writeVarString(encoder, `${'['.repeat(200)}${']'.repeat(200)}`)],
      [6, encoder => {
        encoding.writeVarString(encoder, 'bold')
        encoding.writeVarString(encoder, `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)
      }],
      [8, encoder => {
        encoding.writeVarUint(encoder, 1)
        for (let depth = 0; depth < 200; depth++) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1))
        encoding.writeAny(encoder, null)
      }],
    ]
    for (const [ref, write] of values) {
      const update = { blocks: [{ client: 9, clock: 0, structs: [{ ref, write, root: 'a/minutes' }] }] }
      expect(() => forged(update), `content ${ref}`).toThrow(MalformedUpdate)
    }
  })

  it('G31 reading is counted too: values by their bytes, and no client stands there with nothing', () => {
    const embed = (letters: number): Uint8Array => forge({
      blocks: [{ client: 9, clock: 0, structs: [{ ref: 5, write: encoder => encoding.writeVarString(encoder, JSON.stringify('x'.repeat(letters))), root: 'a/minutes' }] }],
    })
    expect(touched(ground(), embed(10_000)).steps).toBeGreaterThan(10_000)
    expect(() => touched(ground(), embed(10_000), 10_000)).toThrow(TooCostly)
    expect(() => touched(ground(), embed(MOST_VALUE_BYTES))).toThrow(MalformedUpdate)
    expect(() => forged({ blocks: [{ client: 9, clock: 0, structs: [] }] })).toThrow(MalformedUpdate)
    expect(() => forged({ blocks: [], deletes: [{ client: 9, ranges: [] }] })).toThrow(MalformedUpdate)
    expect(() => forged({ blocks: Array.from({ length: MOST_CLIENTS + 1 }, (_, client) => ({ client, clock: 0, structs: [{ gc: 1 }] })) })).toThrow(MalformedUpdate)
    const ranges = Array.from({ length: MOST_PIECES + 1 }, (_, at) => [at * 2, 1] as const)
    expect(() => forged({ blocks: [], deletes: [{ client: 9, ranges }] })).toThrow(MalformedUpdate)
  })

  it('G8 grows with the size of the update and not with the square of it', () => {
    const cost = (count: number): number => {
      const update = forge({ blocks: [{ client: 2, clock: 0, structs: Array.from({ length: count }, () => ({ text: 'x', root: 'a/title' })) }] })
      const doc = ground()
      const began = performance.now()
      touched(doc, update)
      return performance.now() - began
    }
    cost(2000)
    // ten times as much: a hundred times the cost would be a square; the machine may be busy
    expect(cost(40_000)).toBeLessThan(60 * Math.max(1, Math.min(cost(4000), cost(4000), cost(4000))))
  })

  /** A text of so many characters, each an item of its own, by one who typed from the end to the beginning. */
  const backwards = (count: number): Y.Doc => {
    const doc = createSectionDoc()
    doc.clientID = 3
    const text = doc.getText('a/minutes')
    for (let at = 0; at < count; at++) text.insert(0, 'x')
    return doc
  }

  /** Insertions that all name the two ends of the text as their neighbours: Yjs compares each with everything between them. */
  const farNeighbours = (count: number, client = 9): Uint8Array =>
    forge({ blocks: [{ client, clock: 0, structs: Array.from({ length: count }, () => ({ text: 'y', right: [3, 0] as const })) }] })

  it('G8 an update that names far neighbours is refused before Yjs has compared them all', () => {
    const doc = backwards(2000)
    expect(() => touched(doc, farNeighbours(12_000))).toThrow(TooCostly)
    const { steps } = touched(doc, farNeighbours(10))
    expect(steps).toBeGreaterThanOrEqual(10 * 1999)
    expect(() => touched(doc, farNeighbours(10), steps - 1)).toThrow(TooCostly)
  })

  it('G8 counts what the document itself makes costly: each further insertion at one place walks past the earlier ones', () => {
    const doc = backwards(500)
    const costs = [20, 21, 22, 23].map(client => {
      const update = farNeighbours(50, client)
      const { steps } = touched(doc, update)
      applyToSections(doc, update, 'peer')
      return steps
    })
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    expect(costs[3]! - costs[0]!).toBeGreaterThanOrEqual(50 * 100)
  })

  it('G8 counts the cuts in long runs, and what stands behind them', () => {
    const doc = createSectionDoc()
    doc.clientID = 3
    doc.getText('a/minutes').insert(0, 'x'.repeat(50_000))
    const ranges = Array.from({ length: 20_000 }, (_, at) => [at * 2 + 1, 1] as const)
    expect(touched(doc, forge({ blocks: [], deletes: [{ client: 3, ranges }] })).steps).toBeGreaterThanOrEqual(20_000)
  })

  it('G8 writing costs next to nothing, and two people who wrote a page each at the same place stay far within the bound', () => {
    const doc = ground()
    const before = Y.encodeStateVector(doc)
    const page = (client: number): Uint8Array => {
      const other = createSectionDoc()
      applyToSections(other, Y.encodeStateAsUpdate(doc), 'server')
      other.clientID = client
      const text = other.getText('a/minutes')
      for (let line = 0; line < 200; line++) text.insert(0, 'En linje mere foran de andre. ')
      return Y.encodeStateAsUpdate(other, before)
    }
    const first = page(40)
    const second = page(41)
    // four for reading each line
    expect(touched(doc, first).steps).toBeLessThan(4 * 200 + 500)
    applyToSections(doc, first, 'peer')
    expect(touched(doc, second).steps).toBeLessThan(MOST_STEPS / 20)
  })

  it('G4 several values in one piece are refused', () => {
    expect(() => forged({ blocks: [{ client: 9, clock: 0, structs: [{ any: [1, 2], root: 'a/minutes' }] }] })).toThrow(MalformedUpdate)
  })
})

import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bundle, piecesOf } from '../../server/room/bundle.ts'
import { applyToSections, createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { randomFrom } from '../support/gate/random.ts'
import { createTypist, edit, receive, SECTIONS } from '../support/gate/typist.ts'

const SEED = 81_000

const says = (doc: Y.Doc): unknown => [SECTIONS.map(name => doc.getText(name).toDelta().length), doc.getMap('header').toJSON(), [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted((a, b) => a[0] - b[0])]

describe('what is shown in one frame', () => {
  it(`R3 says the same as the updates that it is made of, whole or without one writer’s (300 ticks, seed ${SEED})`, () => {
    const random = randomFrom(SEED)
    for (let run = 0; run < 20; run++) {
      const server = createSectionDoc()
      const reader = createSectionDoc()
      const typists = Array.from({ length: 4 }, () => createTypist(1 + random.int(2 ** 31)))
      for (let tick = 0; tick < 15; tick++) {
        const written: Uint8Array[][] = typists.map(() => [])
        for (const [index, typist] of typists.entries()) {
          const from = typist.sent.length
          for (let times = random.int(3); times > 0; times--) edit(typist.doc, random)
          for (const update of typist.sent.slice(from)) {
            written[index]!.push(update)
            receive(server, update)
          }
        }
        const pieces = written.map(updates => piecesOf(updates))
        for (const update of bundle(pieces.flat())) applyToSections(reader, update, 'server')
        for (const [index, typist] of typists.entries()) {
          for (const update of bundle(pieces.filter((_, other) => other !== index).flat())) receive(typist.doc, update)
        }
        for (const doc of [reader, ...typists.map(typist => typist.doc)]) expect(says(doc), `run ${run}`).toEqual(says(server))
      }
      // a newcomer gets ticks merged by Yjs, which relies on how they are written
      const ticks = bundle(typists.flatMap(typist => piecesOf(typist.sent)))
      const newcomer = createSectionDoc()
      applyToSections(newcomer, Y.mergeUpdates([...ticks, Y.encodeStateAsUpdate(server)]), 'server')
      expect(says(newcomer)).toEqual(says(server))
    }
  })
})

import { setImmediate as others } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GapError, MalformedUpdate } from '../../shared/document/gate/errors.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { touched, type Touched } from '../../shared/document/touched.ts'
import { oracleOf, type Observed, type Oracle } from '../support/gate/oracle.ts'
import { randomFrom, type Random } from '../support/gate/random.ts'
import { createTypist, edit, receive, type Typist } from '../support/gate/typist.ts'

/** GATE_UPDATES=1000000 makes the long run; GATE_SEED repeats one. */
const UPDATES = Number(process.env.GATE_UPDATES ?? 1500)
const SEED = Number(process.env.GATE_SEED ?? 20_260_101)
const TIMEOUT = Math.max(20_000, UPDATES * 40)

type Said = { type: 'malformed' } | Observed

const names = ({ places, writers }: Touched): Observed => ({
  type: 'applied',
  places: places.map(({ effect, root, path }) => [effect, root, ...path].join('|')).toSorted(),
  writers: [...writers].toSorted((a, b) => a - b),
  changed: places.length > 0 || writers.size > 0,
})

/** Where a whole entry comes or goes, the gate may or may not name its keys as well: it is asked about the entry. */
const entriesOnly = (said: Said): Said => {
  if (said.type !== 'applied') return said
  const parts = said.places.map(place => place.split('|').slice(1))
  const under = (deep: string[]): boolean => parts.some(other => other.length > 1 && other.length < deep.length && other.every((part, index) => part === deep[index]))
  return { ...said, places: said.places.filter((_, index) => !under(parts[index]!)) }
}

const say = (doc: Y.Doc, update: Uint8Array): Said => {
  try {
    return names(touched(doc, update))
  } catch (error) {
    if (error instanceof GapError) return { type: 'gap' }
    if (error instanceof MalformedUpdate) return { type: 'malformed' }
    throw error
  }
}

/** What a client might send: one edit, everything since, everything there is, several merged, or something with holes. */
const nextUpdate = (server: Y.Doc, typist: Typist, random: Random): Uint8Array => {
  const { doc, sent } = typist
  const what = random.int(12)
  if (what < 4 && sent.length > 0) return sent[sent.length - 1 - random.int(Math.min(3, sent.length))]!
  if (what < 8) return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
  if (what < 9) return Y.encodeStateAsUpdate(doc)
  if (what < 10 && sent.length > 2) return Y.mergeUpdates(sent.slice(-1 - random.int(Math.min(6, sent.length))))
  if (what < 11 && sent.length > 2) return Y.mergeUpdates([random.pick(sent), random.pick(sent)])
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
}

const mutate = (update: Uint8Array, random: Random): Uint8Array => {
  const bytes = Uint8Array.from(update)
  for (let times = 1 + random.int(3); times > 0 && bytes.length > 0; times--) {
    const at = random.int(bytes.length)
    const what = random.int(3)
    bytes[at] = what === 0 ? random.int(256) : what === 1 ? bytes[at]! ^ (1 << random.int(8)) : bytes[random.int(bytes.length)]!
  }
  return random.chance(0.1) ? bytes.subarray(0, random.int(bytes.length + 1)) : bytes
}

interface Moment {
  readonly server: Y.Doc
  readonly update: Uint8Array
  readonly random: Random
  readonly oracle: Oracle
}

/** Some people write; the server receives the updates that `check` lets through. */
const meeting = (seed: number, rounds: number, check: (moment: Moment) => boolean): void => {
  const random = randomFrom(seed)
  const server = createSectionDoc()
  const oracle = oracleOf(server)
  const typists = Array.from({ length: 2 + random.int(3) }, () => createTypist(1 + random.int(1_000_000)))
  for (let round = 0; round < rounds; round++) {
    const typist = random.pick(typists)
    for (let times = 1 + random.int(3); times > 0; times--) {
      if (random.chance(0.3)) typist.doc.transact(() => { edit(typist.doc, random); edit(typist.doc, random) })
      else edit(typist.doc, random)
    }
    if (random.chance(0.4)) receive(typist.doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(typist.doc)))
    const update = nextUpdate(server, typist, random)
    if (check({ server, update, random, oracle })) receive(server, update)
  }
}

describe('the gate against what really happens', () => {
  const ROUNDS = 60

  it(`G1 G2 says before an update is applied what it will touch, or that its base is missing (${UPDATES} updates, seed ${SEED})`, async () => {
    for (let run = 0; run < UPDATES / ROUNDS; run++) {
      await others()
      meeting(SEED + run, ROUNDS, ({ server, update, oracle }) => {
        const said = say(server, update)
        const seen = oracle.observe(update)
        expect(entriesOnly(said), `seed ${SEED + run}`).toEqual(entriesOnly(seen))
        return seen.type === 'applied'
      })
    }
  }, TIMEOUT)

  it(`G4 is never fooled by damaged bytes: what it lets through applies in full and touches what it said (seed ${SEED})`, async () => {
    let through = 0
    for (let run = 0; run < UPDATES / ROUNDS; run++) {
      await others()
      const seed = SEED + 7_000_000 + run
      meeting(seed, ROUNDS, ({ server, update, random, oracle }) => {
        for (let times = 0; times < 3; times++) {
          const bytes = mutate(update, random)
          const said = say(server, bytes)
          if (said.type !== 'applied') continue
          through++
          expect(entriesOnly(said), `seed ${seed}`).toEqual(entriesOnly(oracle.observe(bytes)))
          oracle.forget()
        }
        return oracle.observe(update).type === 'applied'
      })
    }
    expect(through).toBeGreaterThan(UPDATES / 10)
  }, TIMEOUT)
})

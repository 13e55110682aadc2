import { beforeAll, describe, expect, it } from 'vitest'
import { type Evidence, type GivenFile, readEvidence } from '../../shared/record/readEvidence.ts'
import { checkFiles } from '../../shared/record/checkFiles.ts'
import { allHolds } from '../../shared/record/finding.ts'
import { verifyEd25519 } from '../../server/signing/ed25519.ts'
import type { VerifySignature } from '../../shared/record/signatures.ts'
import { richBundle } from '../support/world/richBundle.ts'

/** In each file of ours. RECORD_BITS=100000 tries them all, in some minutes. */
const PLACES = Number(process.env['RECORD_BITS'] ?? 90)

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Asks once for each signature: but for the one that was changed they are the same each time. */
const remembering = (verify: VerifySignature): VerifySignature => {
  const known = new Map<string, boolean>()
  return (...input) => {
    const key = input.map(part => Buffer.from(part).toString('latin1')).join('|')
    const answer = known.get(key) ?? verify(...input)
    known.set(key, answer)
    return answer
  }
}

describe('a record on its way', () => {
  let files: GivenFile[]
  let evidence: Evidence[]
  const verify = remembering(verifyEd25519)
  beforeAll(async () => {
    files = await richBundle()
    evidence = files.map(file => readEvidence(file, decoder))
  })

  const holdsWith = (index: number, bytes: Uint8Array): boolean =>
    allHolds(checkFiles(verify, evidence.with(index, readEvidence({ name: files[index]!.name, bytes }, decoder))).findings)
  const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
    const copy = new Uint8Array(bytes)
    copy[bit >> 3]! ^= 1 << (bit & 7)
    return copy
  }

  it('N22 is refused with any single bit changed, in whichever file', () => {
    expect(allHolds(checkFiles(verify, evidence).findings)).toBe(true)
    for (const [index, { name, bytes }] of files.entries()) {
      // an odd step: every bit of a byte is met, and every kind of place
      const ours = evidence[index]!.type !== 'plain'
      const step = Math.max(1, Math.floor((bytes.length * 8) / (ours ? PLACES : 8))) | 1
      for (let bit = index % 8; bit < bytes.length * 8; bit += step) {
        if (holdsWith(index, flipped(bytes, bit))) expect.fail(`${name} holds with bit ${bit} changed`)
      }
    }
  }, Number(process.env['RECORD_BITS'] ?? 0) > 0 ? 3_600_000 : undefined)

  it('N22 is refused with a byte too many or too few, and with its parts in another order', () => {
    for (const [index, { name, bytes }] of files.entries()) {
      for (const changed of [new Uint8Array([...bytes, 10]), new Uint8Array([...bytes, 32]), bytes.slice(0, -1), bytes.slice(1), new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), new Uint8Array()]) {
        if (holdsWith(index, changed)) expect.fail(`${name} holds with other bytes`)
      }
    }
    for (const [index, one] of evidence.entries()) {
      if (one.type !== 'chain' || one.file.records.length < 2) continue
      const { records } = one.file
      for (const reordered of [records.toReversed(), records.slice(1), records.toSpliced(1, 1), [...records, records[0]!]]) {
        const changed = evidence.with(index, { ...one, file: { ...one.file, format: 'referat-chain/1', records: reordered } })
        expect(allHolds(checkFiles(verify, changed).findings)).toBe(false)
      }
    }
  })
})

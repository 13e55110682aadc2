import { CHAIN_FORMAT, type ChainFile, type SignedRecord } from './chainFile.ts'
import { checkKeys, trustedKeys } from './checkKeys.ts'
import { checkRecords, hashOfRecord, laterFates } from './checkRecords.ts'
import type { Finding } from './finding.ts'
import type { SignedKey } from './keyStatement.ts'
import type { Evidence } from './readEvidence.ts'
import type { VerifySignature } from './signatures.ts'

/** What system programs leave in folders; nobody means it to be checked. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

type ChainEvidence = Extract<Evidence, { type: 'chain' }>
type PlainEvidence = Extract<Evidence, { type: 'plain' }>

const completeness = ({ name, file: { format, records } }: ChainEvidence): Finding[] => {
  const first = records[0]
  if (!first) return [{ level: 'bad', type: 'emptyChain', name }]
  if (format !== CHAIN_FORMAT) return [{ level: 'note', type: 'excerpt', name }]
  const gap = records.findIndex(({ record }, index) => record.sequence !== index + 1)
  return gap === -1 ? [{ level: 'good', type: 'chain', name, forum: first.record.forum.name, count: records.length }] : [{ level: 'bad', type: 'missingRecord', sequence: gap + 1 }]
}

/** Records of all files together, each once. Two of one number that differ are two chains that claim to be one. */
const mergeRecords = (chains: readonly ChainFile[]): { records: SignedRecord[]; findings: Finding[] } => {
  const merged = new Map<string, SignedRecord>()
  const findings: Finding[] = []
  for (const signed of chains.flatMap(chain => chain.records)) {
    const key = `${signed.record.forum.id} ${signed.record.sequence}`
    const there = merged.get(key)
    if (there && hashOfRecord(there.record) !== hashOfRecord(signed.record)) findings.push({ level: 'bad', type: 'twoRecords', sequence: signed.record.sequence })
    merged.set(key, there ?? signed)
  }
  return { records: [...merged.values()].toSorted((a, b) => a.record.sequence - b.record.sequence), findings }
}

/** The longest list of keys; a key with two statements is a forgery. */
const mergeKeys = (lists: readonly (readonly SignedKey[])[]): { keys: readonly SignedKey[]; findings: Finding[] } => {
  const keys = lists.toSorted((a, b) => b.length - a.length)[0] ?? []
  const known = new Map(keys.map((key, index) => [index, JSON.stringify(key)]))
  const foreign = lists.flatMap(list => list.filter((key, index) => known.get(index) !== JSON.stringify(key)))
  return { keys, findings: foreign.map(({ statement }) => ({ level: 'bad', type: 'twoKeys', keyId: statement.keyId })) }
}

const fileFindings = (plain: readonly PlainEvidence[], records: readonly SignedRecord[]): Finding[] => {
  const named = records.flatMap(({ record }) => (record.type === 'publication' ? record.files.map(file => ({ ...file, sequence: record.sequence })) : []))
  const given = plain.map((file): Finding => {
    if (LITTER.has(file.name.replace(/^.*[/\\]/su, ''))) return { level: 'note', type: 'setAside', name: file.name }
    const found = named.find(one => one.sha256 === file.sha256 && one.size === file.size)
    return found ? { level: 'good', type: 'file', name: file.name, sequence: found.sequence, path: found.path } : { level: 'bad', type: 'foreignFile', name: file.name }
  })
  const there = new Set(plain.map(file => file.sha256 as string))
  const absent = records.flatMap(({ record }): Finding[] => {
    const paths = record.type === 'publication' ? record.files.filter(file => !there.has(file.sha256)).map(file => file.path) : []
    return paths.length > 0 ? [{ level: 'note', type: 'filesAbsent', sequence: record.sequence, paths }] : []
  })
  return [...given, ...absent]
}

const trustFindings = (keys: readonly SignedKey[], records: readonly SignedRecord[], pinned: readonly string[] | undefined): Finding[] => {
  const used = [...new Set(records.map(({ record }) => record.keyId))]
  if (pinned === undefined) return used.map(keyId => ({ level: 'note', type: 'ownKey', keyId }))
  const trusted = trustedKeys(keys, pinned)
  const strangers = records.filter(({ record }) => !trusted.has(record.keyId))
  if (strangers.length > 0) return strangers.map(({ record }) => ({ level: 'bad', type: 'notPinned', sequence: record.sequence, keyId: record.keyId }))
  return used.map(keyId => ({ level: 'good', type: 'pinned', keyId }))
}

/** A check's result: what was found, and every record that was read. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly records: readonly SignedRecord[]
}

/**
 * Checks whatever somebody has of a chain: the chain, single records, keys, published files. A file that no record names fails: it was changed, or does not belong.
 * @param pinned ids of keys that the reader knows for certain; undefined: the keys in the files are taken at their word, and that is said.
 */
export const checkFiles = (verify: VerifySignature, evidence: readonly Evidence[], pinned?: readonly string[]): Checked => {
  const chains = evidence.filter(one => one.type === 'chain')
  const bad = evidence.flatMap((one): Finding[] => (one.type === 'bad' ? [{ level: 'bad', type: one.why, name: one.name }] : []))
  if (chains.length === 0) return { findings: [...bad, { level: 'bad', type: 'nothing' }], records: [] }
  const keyFiles = evidence.filter(one => one.type === 'keys')
  const { keys, findings: keyFaults } = mergeKeys([...chains.map(chain => chain.file.keys), ...keyFiles.map(file => file.keys)])
  const { records, findings: forks } = mergeRecords(chains.map(chain => chain.file))
  const findings = [
    ...bad, ...keyFaults, ...checkKeys(verify, keys),
    ...keyFiles.map((file): Finding => ({ level: 'good', type: 'keys', name: file.name, count: file.keys.length })),
    ...chains.flatMap(completeness), ...forks,
    // each file by itself, but against all the keys: only the later ones say until when a key signed
    ...uniqueBy(chains.flatMap(chain => checkRecords(verify, keys, chain.file.records))),
    ...laterFates(records),
    ...fileFindings(evidence.filter(one => one.type === 'plain'), records),
    ...trustFindings(keys, records, pinned),
  ]
  return { findings, records }
}

const uniqueBy = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()]

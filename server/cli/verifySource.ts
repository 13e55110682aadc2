import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { GivenFile } from '../../shared/record/readEvidence.ts'
import { chainFile } from '../../shared/record/chainFile.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { verifyWords } from '../../shared/words/verify.ts'
import { CliError } from './cliError.ts'

const words = verifyWords.da

/** How long one download may take, in ms. */
const PATIENCE = 60_000
/** `/referater/<forum>/<name>`, with or without the ending of a form or of the record. */
const RECORD_PATH = /^(\/referater\/[^/]+)\/([^/.]+)(?:\.[a-z.]+)?$/u
const CHAIN_PATH = /^(\/referater\/[^/]+)(?:\/kaede\.json)?$/u

const filesBelow = async (folder: string): Promise<GivenFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name)).toSorted()
  return Promise.all(paths.map(async file => ({ name: path.relative(folder, file), bytes: await readFile(file) })))
}

/** A file, or every file of a folder. Throws `CliError` where it cannot be read. */
export const readGiven = async (given: string): Promise<GivenFile[]> => {
  try {
    return (await stat(given)).isDirectory() ? await filesBelow(given) : [{ name: path.basename(given), bytes: await readFile(given) }]
  } catch (error) {
    throw new CliError(cliWords.da.fileUnreadable(given), { cause: error })
  }
}

export const isAddress = (given: string): boolean => /^https?:\/\//u.test(given)

/** The bytes at an address; undefined where there is nothing (any more). Throws `CliError` where the server cannot be reached. */
const fetchBytes = async (url: URL): Promise<Uint8Array | undefined> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch (error) {
    throw new CliError(words.cannotFetch(url.href), { cause: error })
  }
}

const named = async (name: string, url: URL): Promise<GivenFile[]> => {
  const bytes = await fetchBytes(url)
  return bytes ? [{ name, bytes }] : []
}

const pathsIn = (bytes: Uint8Array): string[] => {
  const read = chainFile.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
  return read.success ? read.data.records.flatMap(({ record }) => (record.type === 'publication' ? record.files.map(file => file.path) : [])) : []
}

/**
 * What stands at a public address: of a record its own file, all its published files, its forum's chain and the keys; of a chain the chain and the keys.
 * Throws `CliError` where there is none, or the server cannot be reached.
 */
export const fetchGiven = async (address: string): Promise<GivenFile[]> => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const bare = url?.pathname.replace(/\/+$/u, '') ?? ''
  const chain = CHAIN_PATH.exec(bare)
  const record = chain ? null : RECORD_PATH.exec(bare)
  const forum = chain?.[1] ?? record?.[1]
  if (!url || forum === undefined) throw new CliError(words.notPublic(address))
  const at = (file: string): URL => new URL(file, url.origin)
  const [own] = record ? await named(`${record[2]!}.record.json`, at(`${forum}/${record[2]!}.record.json`)) : []
  const common = [...(await named('kaede.json', at(`${forum}/kaede.json`))), ...(await named('referat-keys.json', at('/.well-known/referat-keys.json')))]
  if (record ? !own : common.every(file => file.name !== 'kaede.json')) throw new CliError(words.notPublic(address))
  const files = await Promise.all((own ? pathsIn(own.bytes) : []).map(file => named(file, at(`${forum}/${file}`))))
  return [...(own ? [own] : []), ...common, ...files.flat()]
}

import { readFile } from 'node:fs/promises'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { checkFiles } from '../../shared/record/checkFiles.ts'
import { checkOpening } from '../../shared/record/checkOpening.ts'
import { allHolds } from '../../shared/record/finding.ts'
import { opening } from '../../shared/record/opening.ts'
import { type GivenFile, readEvidence } from '../../shared/record/readEvidence.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { verifyWords } from '../../shared/words/verify.ts'
import { verifyEd25519 } from '../signing/ed25519.ts'
import { CliError, UsageError } from './cliError.ts'
import { findingText } from './findingText.ts'
import { pinnedKeys } from './pinnedKeys.ts'
import { need, readArgs } from './readArgs.ts'
import type { Command } from './terminal.ts'
import { fetchGiven, isAddress, readGiven } from './verifySource.ts'

const words = verifyWords.da
/** As many files as a shell may hand over for a `*`. */
const MOST = 10_000

interface FullVersion {
  readonly content: string
  readonly salt: string
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The full version that is to be proven: what `export --proof` wrote, or the bare content with the salt beside it. */
const readFull = async (file: string, salt: string | undefined): Promise<FullVersion> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CliError(cliWords.da.fileUnreadable(file), { cause: error })
  })
  const proof = opening.safeParse(parse(text))
  // anything else that is in such a file would be nobody's word; an editor may have ended its one line
  if (proof.success && canonicalJson(proof.data) === text.replace(/\n$/u, '')) return { content: canonicalJson(proof.data.content), salt: salt ?? proof.data.salt }
  if (salt === undefined) throw new UsageError(words.noSalt)
  return { content: text, salt }
}

/**
 * `verify FILE|FOLDER|ADDRESS … [--key ID|FILE] [--full FILE [--salt HEX]] [--json]`: checks records, chains and published files, offline unless an address is
 * given, and says in words what holds and what does not. Throws `CliError` (exit code 1) where something does not.
 */
export const verify: Command = async (args, terminal) => {
  const { positionals, flags, options } = readArgs(args, { flags: ['json'], options: ['key', 'full', 'salt'], most: MOST })
  need(positionals[0], words.usage)
  if (options.salt !== undefined && (options.full === undefined || !/^[0-9a-f]{64}$/u.test(options.salt))) throw new UsageError(words.badSalt)
  const pinned = options.key === undefined ? undefined : await pinnedKeys(options.key)
  const full = options.full === undefined ? undefined : await readFull(options.full, options.salt)
  const given: GivenFile[] = []
  for (const one of positionals) given.push(...(isAddress(one) ? await fetchGiven(one) : await readGiven(one)))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const { findings: found, records } = checkFiles(verifyEd25519, given.map(file => readEvidence(file, decoder)), pinned)
  const findings = full ? [...found, ...checkOpening(records, full.content, full.salt)] : found
  const holds = allHolds(findings)
  if (flags.json) terminal.out(`${JSON.stringify({ holds, findings: findings.map(finding => ({ ...finding, text: findingText(finding) })) }, null, 2)}\n`)
  else terminal.out(`${findings.map(findingText).join('\n')}\n\n${holds ? `${words.holds}\n` : ''}`)
  if (!holds) throw new CliError(words.fails)
}

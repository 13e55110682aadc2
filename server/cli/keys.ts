import { cliWords } from '../../shared/words/cli.ts'
import { asSignedKey, rotateKey } from '../chain/signingKeys.ts'
import { keysPath } from '../dataDir/dataDir.ts'
import { readSettings } from '../settings.ts'
import { createFolderVault } from '../signing/folderVault.ts'
import { KeyMissing, type KeyVault } from '../signing/keyVault.ts'
import type { Storage } from '../storage/storage.ts'
import { CliError, UsageError } from './cliError.ts'
import { readArgs } from './readArgs.ts'
import type { Command } from './terminal.ts'
import { withStorage } from './withStorage.ts'

const words = cliWords.da

const list = async (storage: Storage, vault: KeyVault): Promise<string> => {
  const keys = (await storage.signingKeys.all()).map(asSignedKey)
  if (keys.length === 0) return words.noKeys
  const lines = keys.map(async ({ statement: { number, keyId, from } }, index) => {
    const until = keys[index + 1]?.statement.from
    const signs = until === undefined && !(await vault.has(keyId as never)) ? `  ${words.keyGone}` : ''
    return `${number}  ${keyId}  ${words.keySpan(from, until)}${signs}`
  })
  return (await Promise.all(lines)).join('\n')
}

/**
 * `keys`: the keys that sign publications, oldest first. `keys rotate [--lost]`: a new one from now on, signed by the old one, whose private half is then forgotten;
 * `--lost`: the old one is gone, or in foreign hands. A server may run meanwhile. Throws `CliError` where the old key is to sign and is not there.
 */
export const keysCommand: Command = async (args, { env, out, now, random }) => {
  const { positionals, flags } = readArgs(args, { flags: ['lost'], most: 1 })
  const [verb] = positionals
  if (verb !== undefined && verb !== 'rotate') throw new UsageError(words.unknownCommand(`keys ${verb}`))
  if (flags.lost && verb === undefined) throw new UsageError(words.unknownOption('--lost'))
  const { dataDir } = readSettings(env, './data')
  const vault = createFolderVault(keysPath(dataDir), random)
  await withStorage(dataDir, async storage => {
    if (verb === undefined) return out(`${await list(storage, vault)}\n`)
    try {
      const { old, made } = await storage.transaction(tables => rotateKey(tables, vault, now(), flags.lost))
      // what signs no more can only be stolen
      await vault.forget(old)
      out(`${words.rotated(made.keyId, flags.lost)}\n`)
    } catch (error) {
      throw error instanceof KeyMissing ? new CliError(words.keyNotThere(keysPath(dataDir)), { cause: error }) : error
    }
  })
}

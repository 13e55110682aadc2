import { createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { publishedKeysFile } from '../../shared/record/publishedKeys.ts'
import { keyIdOf } from '../../shared/record/signatures.ts'
import { verifyWords } from '../../shared/words/verify.ts'
import { UsageError } from './cliError.ts'

const idsIn = (text: string): string[] => {
  if (text.trimStart().startsWith('-----BEGIN PUBLIC KEY-----')) return [keyIdOf(createPublicKey(text).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'))]
  return publishedKeysFile.parse(JSON.parse(text)).keys.map(key => key.referat.statement.keyId)
}

/** The keys that the reader knows for certain: a key's id, or a file with public keys (`referat-keys.json`, or PEM). Throws `UsageError`. */
export const pinnedKeys = async (given: string): Promise<string[]> => {
  if (/^[0-9a-f]{64}$/iu.test(given)) return [given.toLowerCase()]
  try {
    return idsIn(await readFile(given, 'utf8'))
  } catch (error) {
    throw new UsageError(verifyWords.da.badKey(given), { cause: error })
  }
}

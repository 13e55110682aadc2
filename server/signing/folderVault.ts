import { createPrivateKey, type KeyObject } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyId, RandomBytes } from '../../shared/domain/ids.ts'
import { keyIdOf } from '../../shared/record/signatures.ts'
import { newPair, publicHalf, signWith } from './ed25519.ts'
import { KeyMissing, type KeyVault } from './keyVault.ts'

const write = async (folder: string, name: string, text: string, random: RandomBytes): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = join(folder, `${name}.${Buffer.from(random(8)).toString('hex')}`)
  const handle = await open(aside, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, join(folder, name))
  const directory = await open(folder, 'r')
  await directory.sync()
  await directory.close()
}

/**
 * Private keys in a folder, as `<key id>.pem` (PKCS #8), readable by the program's own user alone (0600). Read anew each time: another process may have made
 * the key. A file that holds another key than it is named for counts as none.
 */
export const createFolderVault = (folder: string, random: RandomBytes): KeyVault => {
  const read = async (keyId: KeyId): Promise<KeyObject | undefined> => {
    try {
      const privateKey = createPrivateKey(await readFile(join(folder, `${keyId}.pem`)))
      return keyIdOf(publicHalf(privateKey)) === keyId ? privateKey : undefined
    } catch {
      return undefined
    }
  }
  return {
    make: async () => {
      const { privateKey, publicKey } = newPair()
      await write(folder, `${keyIdOf(publicKey)}.pem`, privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, random)
      return publicKey
    },
    has: async keyId => (await read(keyId)) !== undefined,
    sign: async (keyId, message) => {
      const privateKey = await read(keyId)
      if (!privateKey) throw new KeyMissing(keyId)
      return signWith(privateKey, message)
    },
    forget: keyId => rm(join(folder, `${keyId}.pem`), { force: true }),
  }
}

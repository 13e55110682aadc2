import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeyId } from '../../shared/domain/ids.ts'
import { keyIdOf } from '../../shared/record/signatures.ts'
import { verifyEd25519 } from '../../server/signing/ed25519.ts'
import { createFolderVault } from '../../server/signing/folderVault.ts'
import type { KeyVault } from '../../server/signing/keyVault.ts'
import { createMemoryVault } from '../../server/signing/memoryVault.ts'

const DRIVERS: { name: string; open(folder: string): KeyVault }[] = [
  { name: 'memory', open: () => createMemoryVault() },
  { name: 'folder', open: folder => createFolderVault(join(folder, 'keys'), randomBytes) },
]
const message = new TextEncoder().encode('referat')
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-vault-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe.each(DRIVERS)('signing keys: $name', ({ open }) => {
  it('N8 makes keys, signs with the one that is named, and signs no more with one that it forgot', async () => {
    const vault = open(folder)
    const [one, other] = [await vault.make(), await vault.make()]
    expect(one).toMatch(/^[0-9a-f]{64}$/u)
    expect(one).not.toBe(other)
    const signature = await vault.sign(keyIdOf(one), message)
    expect(signature).toMatch(/^[0-9a-f]{128}$/u)
    expect(verifyEd25519(bytes(one), message, bytes(signature))).toBe(true)
    expect(verifyEd25519(bytes(other), message, bytes(signature))).toBe(false)
    await vault.forget(keyIdOf(one))
    await vault.forget('none' as KeyId)
    expect([await vault.has(keyIdOf(one)), await vault.has(keyIdOf(other))]).toEqual([false, true])
    await expect(vault.sign(keyIdOf(one), message)).rejects.toMatchObject({ name: 'KeyMissing', keyId: keyIdOf(one) })
  })
})

describe('signing keys in a folder', () => {
  it('N8 are readable by the program’s own user alone, are there again after a restart, and answer to no other name', async () => {
    const vault = createFolderVault(join(folder, 'keys'), randomBytes)
    const keyId = keyIdOf(await vault.make())
    const file = join(folder, 'keys', `${keyId}.pem`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'keys')).mode & 0o077).toBe(0)
    expect(readdirSync(join(folder, 'keys'))).toEqual([`${keyId}.pem`])
    expect(await createFolderVault(join(folder, 'keys'), randomBytes).has(keyId)).toBe(true)
    renameSync(file, join(folder, 'keys', `${'0'.repeat(64)}.pem`))
    expect([await vault.has(keyId), await vault.has('0'.repeat(64) as KeyId)]).toEqual([false, false])
  })
})

import type { ImportResult } from '../../shared/exchange/imported.ts'
import type { ReadOptions } from '../../shared/exchange/importRows.ts'
import { readImport } from '../import/readImport.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/**
 * Reads a file as a meeting; nothing is made or kept. For those who may create meetings somewhere: reading costs time and memory.
 * @throws ImportError where the file cannot be read.
 */
export const readFile = async ({ storage }: CommandDeps, actor: Actor, input: { name: string; bytes: Uint8Array; options?: ReadOptions }): Promise<ImportResult> => {
  const memberships = await storage.bodies.membershipsOf(actor.id)
  if (!memberships.some(membership => membership.role === 'secretariat')) throw new CommandError('onlyBodySecretariat')
  return readImport(input.name, input.bytes, input.options)
}

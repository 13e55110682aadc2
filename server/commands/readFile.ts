import type { BodyId } from '../../shared/domain/ids.ts'
import type { ImportResult } from '../../shared/exchange/imported.ts'
import type { ReadOptions } from '../../shared/exchange/importRows.ts'
import { importedContent } from '../../shared/protocol/http.ts'
import { readImport } from '../import/readImport.ts'
import { bodySeat } from './bodySeat.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { formsOf } from './formsOf.ts'

/**
 * Reads a file as a meeting; nothing is made or kept. For those who may create meetings somewhere: reading costs time and memory. With a
 * forum, what its own templates call things is known to the reader.
 * @throws ImportError where the file cannot be read; CommandError `fileTooMuch` where what it says could never be made a meeting.
 */
export const readFile = async ({ storage }: CommandDeps, actor: Actor, input: { name: string; bytes: Uint8Array; bodyId?: BodyId; options?: ReadOptions }): Promise<ImportResult> => {
  const memberships = await storage.bodies.membershipsOf(actor.id)
  if (!memberships.some(membership => membership.role === 'secretariat')) throw new CommandError('onlyBodySecretariat')
  if (input.bodyId !== undefined) await bodySeat(storage, actor, input.bodyId)
  const forms = input.bodyId === undefined ? {} : { forms: await formsOf(storage, input.bodyId) }
  const result = await readImport(input.name, input.bytes, { ...input.options, ...forms })
  if (!importedContent.safeParse(result.content).success) throw new CommandError('fileTooMuch', 'file')
  return result
}

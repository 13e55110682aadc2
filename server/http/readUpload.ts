import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { CommandError } from '../commands/commandError.ts'
import { createMediaTypeProbe } from '../commands/mediaTypeProbe.ts'
import type { Files, TakenFile } from '../files/files.ts'
import { MOST_BYTES } from './security/limit.ts'

/** A form as it came in: its words, and at most one file, already on disk. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly taken: TakenFile; readonly mediaType: string } | undefined
}

const LIMITS = { files: 1, fileSize: MOST_BYTES, fields: 20, fieldSize: 10_000, parts: 25 }

const takeFile = async (files: Pick<Files, 'take'>, stream: AsyncIterable<Uint8Array> & { readonly truncated?: boolean }): Promise<{ taken: TakenFile; mediaType: string }> => {
  const probe = createMediaTypeProbe()
  const seen = async function* () {
    for await (const piece of stream) {
      probe.see(piece)
      yield piece
    }
  }
  const taken = await files.take(seen())
  if (!stream.truncated) return { taken, mediaType: probe.end() }
  await taken.discard()
  throw new CommandError('tooLarge')
}

/** A file's name as forms write it: quotation marks and line ends by number (HTML, multipart form data). */
const nameOf = (written: string): string => written.replaceAll('%22', '"').replaceAll(/%0[ad]/giu, ' ')

/** Whoever stopped the reading because of its size answers for it. */
const isLimit = (error: unknown): boolean => error instanceof Error && error.name === 'BodyLimitError'

/**
 * Reads a multipart form whose file goes to disk as it arrives, never whole in memory. The file must be kept or discarded by the caller.
 * Throws `CommandError` `wrongMedia`, `malformed` or `tooLarge`; nothing is left of the file then.
 */
export const readUpload = async (request: Request, files: Pick<Files, 'take'>): Promise<Upload> => {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new CommandError('wrongMedia')
  if (!request.body) throw new CommandError('malformed')
  const fields: Record<string, string> = {}
  let coming: Promise<Upload['file']> | undefined
  try {
    const form = new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS })
    form.on('field', (name, value) => void (fields[name] = value))
    form.on('file', (name, stream, fileName) => {
      if (name !== 'file' || fileName === '' || fileName === undefined) return stream.resume()
      coming = takeFile(files, stream as AsyncIterable<Uint8Array> & { truncated?: boolean }).then(file => ({ name: nameOf(fileName), ...file }))
      // its failure is told below, once the form has ended
      coming.catch(() => stream.resume())
      return undefined
    })
    await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), form)
    return { fields, file: await coming }
  } catch (error) {
    void coming?.then(file => file?.taken.discard(), () => undefined)
    if (error instanceof CommandError || isLimit(error) || (error instanceof Error && error.name === 'StorageError')) throw error
    throw new CommandError('malformed')
  }
}

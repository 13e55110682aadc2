import type { Context } from 'hono'
import { sha256 } from '../../../shared/render/sha256.ts'

/** What goes out under an address that may be asked for again: 304 where the reader has these very bytes. */
export interface Reply {
  readonly body: string | Uint8Array<ArrayBuffer> | (() => ReadableStream<Uint8Array>)
  /** Without quotes; the SHA-256 of the body where nothing is said, which a stream must say. */
  readonly tag?: string
  readonly headers: Readonly<Record<string, string>>
}

const hasTag = (wanted: string | undefined, tag: string): boolean =>
  wanted !== undefined && wanted.split(',').some(one => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')

/**
 * Answers with a strong ETag. The reader must ask again each time (a record can come to be corrected), but gets the bytes
 * only when they changed.
 */
export const reply = (c: Context, { body, tag, headers }: Reply): Response => {
  const etag = `"${tag ?? (typeof body === 'function' ? '' : sha256(body))}"`
  const all = { 'cache-control': 'public, no-cache', ...headers, etag }
  return hasTag(c.req.header('if-none-match'), etag) ? c.body(null, 304, all) : c.body(typeof body === 'function' ? body() : body, 200, all)
}

import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ApiError } from '../../../client/api/ApiError.ts'
import { ConnectionError } from '../../../client/api/ConnectionError.ts'
import { request } from '../../../client/api/request.ts'

const answer = z.object({ id: z.string() })

const stubFetch = (reply: () => Promise<Response>) => {
  const fetch = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(reply)
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const failure = (call: Promise<unknown>): Promise<unknown> => call.then(() => expect.unreachable(), (error: unknown) => error)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('U2 a call to the API answers, refuses or fails, each in its own type', () => {
  it('U2 answers what the schema reads, and sends JSON as JSON', async () => {
    const fetch = stubFetch(async () => Response.json({ id: 'a', more: 1 }))
    expect(await request(answer, 'POST', '/api/x', { type: 'json', value: { n: 1 } })).toEqual({ id: 'a' })
    const init = fetch.mock.calls[0]?.[1]
    expect(init?.body).toBe('{"n":1}')
    expect(init?.headers).toMatchObject({ 'content-type': 'application/json' })
  })
  it('U2 takes an empty answer for nothing said', async () => {
    stubFetch(async () => new Response(null, { status: 204 }))
    expect(await request(z.unknown(), 'DELETE', '/api/x')).toBeUndefined()
  })
  it('U2 leaves the type of a form to the browser, which knows its boundary', async () => {
    const fetch = stubFetch(async () => Response.json({ id: 'a' }))
    await request(answer, 'POST', '/api/x', { type: 'form', form: new FormData() })
    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty('content-type')
  })
  it('U2 throws the server\'s refusal with its words and all that it carries', async () => {
    stubFetch(async () => Response.json({ error: 'changed', message: 'Teksten er ændret.', now: { hash: 'x' } }, { status: 409 }))
    const error = await failure(request(answer, 'POST', '/api/x'))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 409, message: 'Teksten er ændret.', problem: { error: 'changed' }, body: { now: { hash: 'x' } } })
  })
  it.each([
    ['a proxy\'s page', async () => new Response('<h1>502</h1>', { status: 502 })],
    ['a page in place of an answer', async () => new Response('<!doctype html>', { status: 200 })],
    ['an answer of another shape', async () => Response.json({ name: 'a' })],
    ['a refusal of another shape', async () => Response.json({ oops: true }, { status: 500 })],
  ])('U2 takes %s for garbled', async (_, reply) => {
    stubFetch(reply)
    const error = await failure(request(answer, 'GET', '/api/x'))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ type: 'garbled' })
  })
  it('U2 says offline where the server is not reached', async () => {
    stubFetch(async () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failure(request(answer, 'GET', '/api/x'))).toMatchObject({ name: 'ConnectionError', type: 'offline' })
  })
  it('U2 passes on that the call was called off', async () => {
    const controller = new AbortController()
    stubFetch(async () => {
      controller.abort()
      return Promise.reject(new DOMException('aborted', 'AbortError'))
    })
    expect(await failure(request(answer, 'GET', '/api/x', { type: 'none' }, controller.signal))).toMatchObject({ name: 'AbortError' })
  })
})

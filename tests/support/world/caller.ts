import { problem, type Problem } from '../../../shared/protocol/http.ts'
import { createApp } from '../../../server/http/app.ts'
import { createWorld, type Who, type World } from './world.ts'

/** What came back. `json` throws where it is none. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  json(): unknown
  /** The refusal; throws where it is not one as described. */
  problem(): Problem
}

export interface Call {
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string | File>>
  readonly raw?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
}

/** A world behind its HTTP interface, called without a port. */
export interface HttpWorld extends World {
  /** A call by somebody with a bearer token; by nobody where `who` is undefined. */
  call(who: Who | undefined, method: string, path: string, call?: Call): Promise<Answer>
  /** An address as a browser or a program fetches it, bytes and all. */
  fetch(path: string, who?: Who): Promise<Response>
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const json = (): unknown => JSON.parse(text)
  return { status: response.status, headers: response.headers, text, json, problem: () => problem.parse(json()) }
}

const bodyOf = ({ json, form, raw }: Call): { body?: BodyInit; type?: string } => {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' }
  if (raw !== undefined) return { body: raw }
  if (form === undefined) return {}
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) data.set(name, value)
  return { body: data }
}

/** @param made as in `createWorld`. */
export const createHttpWorld = async (...made: Parameters<typeof createWorld>): Promise<HttpWorld> => {
  const world = await createWorld(...made)
  const app = createApp(world.deps)
  const tokens = new Map<Who, string>()
  const tokenOf = async (who: Who): Promise<string> => {
    const token = tokens.get(who) ?? (await world.deps.auth.issueBearer(world.users[who].id))
    tokens.set(who, token)
    return token
  }
  const call: HttpWorld['call'] = async (who, method, path, call = {}) => {
    const { body, type } = bodyOf(call)
    const headers = new Headers(call.headers)
    if (type !== undefined && !headers.has('content-type')) headers.set('content-type', type)
    if (who) headers.set('authorization', `Bearer ${await tokenOf(who)}`)
    return answerOf(await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) }))
  }
  const fetchBytes: HttpWorld['fetch'] = async (path, who) => app.request(path, who ? { headers: { authorization: `Bearer ${await tokenOf(who)}` } } : {})
  return { ...world, call, fetch: fetchBytes }
}

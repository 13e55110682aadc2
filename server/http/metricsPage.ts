import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import type { Metrics } from '../telemetry/metrics.ts'

/** What Hono's Node adapter leaves for each request; nothing where there is no socket. */
interface NodeEnv {
  Bindings: { incoming?: IncomingMessage }
}

const LOCAL = /^(::1|::ffff:127\.|127\.)/
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** True for a request that somebody on this machine makes by its own name; a proxy here hands on others' requests, and says so or names another host. */
export const isLocal = ({ socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }): boolean =>
  LOCAL.test(socket.remoteAddress ?? '') && LOCAL_HOST.test(headers.host ?? '')
  && headers.forwarded === undefined && headers['x-forwarded-for'] === undefined && headers.via === undefined

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * `/metrics` for Prometheus. Without a token only for this machine; with one, for whoever brings it as bearer token, from here too. For
 * everybody else there is no such page.
 */
export const metricsPage = (metrics: Metrics, token: string | undefined): Hono<NodeEnv> => {
  const app = new Hono<NodeEnv>()
  app.get('/metrics', async c => {
    const { incoming } = c.env ?? {}
    const brought = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const may = token === undefined ? incoming !== undefined && isLocal(incoming) : brought !== undefined && timingSafeEqual(digest(brought), digest(token))
    if (!may) return c.notFound()
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
  })
  return app
}

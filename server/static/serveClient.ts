import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { cliWords } from '../../shared/words/cli.ts'

/** What the server answers itself; the client's page must never stand in for it. */
const OURS = /^\/(api|assets|sync|referater|enter|sign-out|healthz|readyz|metrics|\.well-known)(\/|$)/
/** The addresses at which the client has a page; at any other it shows that there is none. */
const PAGE = /^\/((moede\/[^/]+(\/historik)?|forum\/[^/]+)\/?)?$/

const pass: MiddlewareHandler = (_, next) => next()

/**
 * Adds the built client to the app: its files, and its one page for every address that a person may open. Assets bear
 * their hash in the name and may be kept for ever; the page is asked for anew each time, so that a new version arrives.
 * @param folder where the build lies, with `index.html` and `assets/` in it.
 */
export const serveClient = (app: Hono, folder: string): void => {
  // a folder that is not there makes `serveStatic` complain on the console
  const file = (cache: string) => (existsSync(folder) ? serveStatic({ root: folder, onFound: (_, c) => c.header('cache-control', cache) }) : pass)
  app.use('/assets/*', compress(), file('public, max-age=31536000, immutable'))
  app.get('*', compress(), async (c, next) => {
    if (OURS.test(c.req.path) || path.posix.extname(c.req.path) !== '') return next()
    const page = await readFile(path.join(folder, 'index.html')).catch(() => undefined)
    if (!page) return c.text(cliWords.da.notBuilt, 503)
    c.header('cache-control', 'no-cache')
    c.header('content-type', 'text/html; charset=utf-8')
    return c.body(new Uint8Array(page), PAGE.test(c.req.path) ? 200 : 404)
  })
  // the icon and the like
  const beside = file('no-cache')
  app.get('*', (c, next) => (OURS.test(c.req.path) ? next() : beside(c, next)))
  app.notFound(c => c.text(cliWords.da.notFound, 404))
}

import { routeOf } from './routeOf.ts'

// Lets the program be opened without a connection: a service worker with the files of one build. The build writes in which they are.

/** What TypeScript's DOM does not know of a service worker. */
interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface AskedEvent extends LongEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker extends EventTarget {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
}
const worker = self as unknown as Worker

const NAME = 'referat-'
const { version, files } = JSON.parse('__PRECACHE__') as { version: string; files: string[] }
const kept = new Set(files)
/** So long the server may take for the page before the kept one comes, in milliseconds. */
const PATIENCE = 5000

const on = <E extends Event>(type: string, listen: (event: E) => void): void => worker.addEventListener(type, event => listen(event as E))

const install = async (): Promise<void> => {
  const cache = await caches.open(NAME + version)
  await cache.addAll(files.map(file => new Request(file, { cache: 'reload' })))
  await worker.skipWaiting()
}

const activate = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name.startsWith(NAME) && name !== NAME + version) await caches.delete(name)
  await worker.clients.claim()
}

const fromCache = async (file: string): Promise<Response | undefined> => (await caches.open(NAME + version)).match(file)

/** The server's page, so that nobody stays with an old one; the kept one where the server is out of reach. */
const page = async (request: Request): Promise<Response> => {
  const answer = fetch(request).then(got => (got.status >= 500 ? Promise.reject(new Error('the server is not up')) : got))
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('the server is slow')), PATIENCE)
  })
  return Promise.race([answer, late]).catch(async () => (await fromCache('/')) ?? fetch(request))
}

on<LongEvent>('install', event => event.waitUntil(install()))
on<LongEvent>('activate', event => event.waitUntil(activate()))
on<AskedEvent>('fetch', event => {
  const { request } = event
  const route = routeOf(request, worker.location.origin, kept)
  if (route === 'page') event.respondWith(page(request))
  else if (route === 'file') event.respondWith(fromCache(new URL(request.url).pathname).then(found => found ?? fetch(request)))
})

// Measures our editor beside TipTap's own collaboration extension, in the same Chromium and the same run, turn by turn:
//   npm run bench:editor            (KEYS=300 ROUNDS=3 by default; CPU_PROFILE=FILE keeps a profile of our typing)
// Times are the page's script by performance.now(), from the call of the editor, Yjs or the awareness until it returns; the
// browser's own layout and paint come on top and are the same for both. Ratios mean something on any machine, milliseconds
// only on a quiet one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'

const KEYS = Number(process.env.KEYS ?? 300)
const ROUNDS = Number(process.env.ROUNDS ?? 3)
const SECTIONS = 80
/** What the specification of the text asks for, in milliseconds. */
const TARGET = { key: 2, remote: 1, mounted: 500 }

const root = fileURLToPath(new URL('editor', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'referat-editor-bench-'))
await build({ configFile: false, root, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' }, build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: process.env.CPU_PROFILE ? false : 'oxc', chunkSizeWarningLimit: 5000 } })

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const server = createServer(({ url }, response) => {
  const name = url === '/' ? '/index.html' : url
  try {
    const bytes = readFileSync(path.join(folder, path.normalize(name)))
    response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }).end(bytes)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-blink-features=MeasureMemory'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
page.on('pageerror', error => console.error(error))
await page.goto(`http://127.0.0.1:${server.address().port}/`)
await page.waitForFunction(() => 'bench' in window)

const at = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]
const sum = { ours: { key: [], remote: [], caret: [], long: 0, crowded: [], script: [], painted: [] }, stock: { key: [], remote: [], caret: [], long: 0, crowded: [], script: [], painted: [] } }

const session = process.env.CPU_PROFILE ? await page.context().newCDPSession(page) : undefined
await session?.send('Profiler.enable')
await session?.send('Profiler.setSamplingInterval', { interval: 100 })
for (let round = 0; round < ROUNDS; round++) {
  for (const kind of ['ours', 'stock']) {
    if (session && kind === 'ours') await session.send('Profiler.start')
    const typed = await page.evaluate(([kind, keys]) => window.bench.typing(kind, keys, 0), [kind, KEYS])
    if (session && kind === 'ours') writeFileSync(process.env.CPU_PROFILE, JSON.stringify((await session.send('Profiler.stop')).profile))
    for (const what of ['key', 'remote', 'caret']) sum[kind][what].push(...typed[what])
    sum[kind].long += typed.long
    const crowded = await page.evaluate(([kind, keys, others]) => window.bench.typing(kind, keys, others), [kind, Math.ceil(KEYS / 3), SECTIONS])
    sum[kind].crowded.push(...crowded.key)
    const mounted = await page.evaluate(([kind, sections]) => window.bench.mounting(kind, sections), [kind, SECTIONS])
    sum[kind].script.push(mounted.script)
    sum[kind].painted.push(mounted.painted)
  }
}
await browser.close()
server.close()
rmSync(folder, { recursive: true, force: true })

const show = (title, what, share, target) => {
  const [ours, stock] = [at(sum.ours[what], share), at(sum.stock[what], share)]
  console.log(`${title.padEnd(58)} ${ours.toFixed(2).padStart(8)} ${stock.toFixed(2).padStart(8)} ${(stock / ours).toFixed(1).padStart(6)}x ${target === undefined ? '' : `${ours <= target ? 'within' : 'ABOVE'} ${target}`}`)
}
console.log(`${'milliseconds of script'.padEnd(58)} ${'ours'.padStart(8)} ${'stock'.padStart(8)}`)
show('a key in 5,000 characters, three typing: median', 'key', 0.5)
show('a key in 5,000 characters, three typing: p95', 'key', 0.95, TARGET.key)
show(`a key with ${SECTIONS} more editors on the page: p95`, 'crowded', 0.95, TARGET.key)
show('a colleague\'s edit: median', 'remote', 0.5, TARGET.remote)
show('a colleague\'s edit: p95', 'remote', 0.95)
show('a colleague\'s caret: p95', 'caret', 0.95)
show(`${SECTIONS} editors mounted: script`, 'script', 0.5)
show(`${SECTIONS} editors mounted and painted`, 'painted', 0.5, TARGET.mounted)
console.log(`long tasks while typing: ours ${sum.ours.long}, stock ${sum.stock.long}; ${sum.ours.key.length} keys and ${sum.ours.remote.length} edits each`)

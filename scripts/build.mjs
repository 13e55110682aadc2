// Builds client and server into dist/. With --if-stale it does so only where a source is newer than the last build. The new build
// takes the place of the old one when it is whole, so that a running server goes on meanwhile, and also where it cannot be built.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { keepAssets } from './keepAssets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'dist')
const stamp = path.join(dist, '.built')
const next = path.join(root, `dist.${process.pid}`)
const last = `${next}.last`
const sources = ['shared', 'server', 'client', 'package-lock.json', 'vite.config.ts', 'tsconfig.base.json', 'tsconfig.build.json']

/** Newest change below a path, in milliseconds. */
const newest = (at) => {
  const stat = statSync(at)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(at).map(name => newest(path.join(at, name))))
}
const run = (command, args) => {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules', ...command), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

if (process.argv.includes('--if-stale') && existsSync(stamp)) {
  if (sources.every(name => newest(path.join(root, name)) <= statSync(stamp).mtimeMs)) process.exit(0)
}
const startedAt = new Date()
process.on('exit', () => [next, last].forEach(folder => rmSync(folder, { recursive: true, force: true })))
run(['typescript', 'bin', 'tsc'], ['-p', 'tsconfig.build.json', '--outDir', next])
run(['vite', 'bin', 'vite.js'], ['build', '--outDir', path.join(next, 'client'), '--emptyOutDir', '--logLevel', 'warn'])
keepAssets(path.join(dist, 'client', 'assets'), path.join(next, 'client', 'assets'), startedAt.getTime())
writeFileSync(path.join(next, '.built'), `${startedAt.toISOString()}\n`)
if (existsSync(dist)) renameSync(dist, last)
renameSync(next, dist)

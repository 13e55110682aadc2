// Builds client and server into dist/. With --if-stale it does so only where a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'dist', '.built')
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
rmSync(path.join(root, 'dist'), { recursive: true, force: true })
run(['typescript', 'bin', 'tsc'], ['-p', 'tsconfig.build.json'])
run(['vite', 'bin', 'vite.js'], ['build', '--logLevel', 'warn'])
writeFileSync(stamp, `${startedAt.toISOString()}\n`)

#!/usr/bin/env node
// Runs the built program where it is there and not older than its sources, else the sources themselves, so that
// `npx referat …` works right after `npm ci`.
import './youngGeneration.mjs'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'

const root = path.dirname(path.dirname(realpathSync(fileURLToPath(import.meta.url))))
const built = path.join(root, 'dist', 'server', 'cli', 'referat.js')
const stamp = path.join(root, 'dist', '.built')

/** Newest change below a path, in milliseconds. */
const newest = at => {
  const stat = statSync(at)
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(at).map(name => newest(path.join(at, name)))) : stat.mtimeMs
}
const sources = ['shared', 'server'].map(name => path.join(root, name))
// the stamp holds when the build began: what changed during it counts as newer
const isFresh = () => existsSync(built) && existsSync(stamp) && sources.every(at => !existsSync(at) || newest(at) <= Date.parse(readFileSync(stamp, 'utf8')))

if (isFresh()) {
  await import(pathToFileURL(built).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(path.join(root, 'server', 'cli', 'referat.ts')).href)
}

import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const WEEK = 7 * 86_400_000

/**
 * Copies the assets of an earlier build beside those of a new one: a page that was opened before still asks for the parts that it
 * names, and would be blank without them. What is older than a week goes. `from` and `to` are `assets` folders; the first need not be there.
 */
export const keepAssets = (from, to, now) => {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const [old, kept] = [path.join(from, name), path.join(to, name)]
    if (!existsSync(kept) && now - statSync(old).mtimeMs < WEEK) cpSync(old, kept, { preserveTimestamps: true })
  }
}

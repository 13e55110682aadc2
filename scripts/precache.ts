import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes into the service worker (`sw.js`) which files the build has, and a version that changes with any of them. The page
 * itself is kept as `/`.
 */
export const precache = (): Plugin => ({
  name: 'precache',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const worker = bundle['sw.js']
    if (worker?.type !== 'chunk') throw new Error('the build has no service worker')
    const built = Object.keys(bundle).filter(name => name !== 'sw.js' && name !== 'index.html').map(name => `/${name}`)
    const files = ['/', '/icon.svg', ...built].toSorted()
    const version = createHash('sha256').update(files.join('\n')).update(worker.code).digest('hex').slice(0, 16)
    worker.code = worker.code.replace('__PRECACHE__', JSON.stringify({ version, files }))
  },
})

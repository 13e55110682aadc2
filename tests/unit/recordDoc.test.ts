import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenFile } from '../../shared/record/readEvidence.ts'
import { richBundle } from '../support/world/richBundle.ts'

const answers = (command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
/** Why the verifier of the document cannot be run here; empty where it can. */
const lacking = !answers('python3', '--version').startsWith('Python 3') ? 'no python3' : !answers('openssl', 'version').startsWith('OpenSSL 3') ? 'no OpenSSL 3' : ''

describe('docs/RECORD.md', () => {
  let folder: string
  let files: GivenFile[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-doc-'))
    files = await richBundle()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs the doc's program once over folders, one for each set of files. */
  const verdicts = (sets: readonly (readonly GivenFile[])[]): { code: number | null; out: string }[] => {
    const [, program] = /```python\n(.*?)```/su.exec(readFileSync('docs/RECORD.md', 'utf8')) ?? []
    const script = join(folder, 'verify.py')
    writeFileSync(script, program ?? '')
    return sets.map(set => {
      const home = mkdtempSync(join(folder, 'set-'))
      for (const { name, bytes } of set) writeFileSync(join(home, name), bytes)
      const { status, stdout, stderr } = spawnSync('python3', [script, home], { encoding: 'utf8' })
      return { code: status, out: stdout + stderr }
    })
  }

  it.skipIf(lacking !== '')(`N23 the verifier that it prints accepts what we publish, and refuses what was changed by one bit${lacking === '' ? '' : ` (skipped: ${lacking})`}`, () => {
    const flip = (index: number, bit: number): GivenFile[] => files.map((file, at) => {
      const bytes = new Uint8Array(file.bytes)
      if (at === index) bytes[bit >> 3]! ^= 1 << (bit & 7)
      return { ...file, bytes }
    })
    const few = ['kaede.json', 'referat-keys.json', '2031-03-04.record.json', '2031-03-04.md']
    const only = (set: readonly GivenFile[]): GivenFile[] => set.filter(file => few.includes(file.name))
    const good = [files, only(files).slice(0, 1)]
    expect(verdicts(good)).toEqual(good.map(() => ({ code: 0, out: 'All that could be checked holds.\n' })))
    // one bit in each kind of file, at different places; the property test of our own verifier tries many more
    const places = few.map((name, at) => {
      const index = files.findIndex(file => file.name === name)
      return [index, Math.floor(files[index]!.bytes.length * 8 * (0.2 + 0.23 * at)) + at] as const
    })
    for (const [at, { code, out }] of verdicts(places.map(([index, bit]) => only(flip(index, bit)))).entries()) {
      expect({ name: few[at], code, traceback: out.includes('Traceback') }).toMatchObject({ code: 1, traceback: false })
    }
    expect(verdicts([only(files).filter(file => file.name === '2031-03-04.md')])[0]!.code).toBe(1)
  }, 60_000)
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CliError, UsageError } from '../../../server/cli/cliError.ts'
import { runImport } from '../../../server/cli/import.ts'
import { importBytes } from '../../../server/import/importBytes.ts'
import type { ImportedContent } from '../../../shared/exchange/imported.ts'
import { importWords } from '../../../shared/words/import.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'referat-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = path.join(folder, 'møde.txt')
writeFileSync(file, 'Referat\n\nSted: Salen\n\n1. Valg\n\nAlma blev valgt.\n\n2. Eventuelt\n\nIntet.\n')
const empty = path.join(folder, 'tom.txt')
writeFileSync(empty, '')

const run = async (...args: string[]): Promise<{ out: string; err: string; made: ImportedContent[] }> => {
  let out = ''
  let err = ''
  const made: ImportedContent[] = []
  // in this thread: that the command reads in one of its own is I9's and S16's to hold
  await runImport(args, { out: text => void (out += text), err: text => void (err += text) }, { read: importBytes, make: async content => void made.push(content) })
  return { out, err, made }
}

describe('I11 the command import', () => {
  it('prints what was read and makes nothing, or makes a meeting of it', async () => {
    const [json, flat, report, plain] = await Promise.all([run(file, '--json'), run(file, '--flat'), run(file, '--report'), run(file)])
    expect(JSON.parse(json.out)).toMatchObject({ title: 'Referat', items: [{ title: 'Valg' }, { title: 'Eventuelt' }] })
    expect(JSON.parse(flat.out)).toMatchObject({ title: 'Referat', place: 'Salen', items: [{ number: '1', minutes: ['Alma blev valgt.'] }, { number: '2' }] })
    expect(report.out).toContain('5\tbrugt\titems.0.title\t1. Valg\n')
    expect(report.out.trim().split('\n')).toHaveLength(12)
    expect([...json.made, ...flat.made, ...report.made]).toEqual([])
    expect(plain.made.map(content => content.items.length)).toEqual([2])
    expect(plain.out).toBe('')
  })

  it('I17 reads the meeting that is asked for of a file with several, prints all as one where none is, and then makes none', async () => {
    const two = path.join(folder, 'to.txt')
    writeFileSync(two, readFileSync(new URL('../../fixtures/import/two-in-one.txt', import.meta.url)))
    const [second, all] = await Promise.all([run(two, '--meeting', '2'), run(two, '--flat')])
    expect(second.made).toMatchObject([{ date: '2020-04-07', items: [{ title: 'Aflysning' }, { title: 'Eventuelt' }] }])
    expect(JSON.parse(all.out)).toMatchObject({ date: '2020-03-03', items: [{ title: 'Både' }, {}, { title: 'Aflysning' }, {}] })
    expect(all.err).toContain('2. Referat af bestyrelsesmøde i Roklubben, 2020-04-07')
    await expect(run(two)).rejects.toBeInstanceOf(CliError)
    await expect(run(two, '--meeting', '3')).rejects.toEqual(new CliError(importWords.da.noSuchMeeting(3, 2)))
  })

  it('says why not', async () => {
    await expect(run(empty, '--json')).rejects.toEqual(new CliError(importWords.da.problem.empty))
    await expect(run(path.join(folder, 'ingen.txt'))).rejects.toBeInstanceOf(CliError)
    await expect(run(file, '--json', '--flat')).rejects.toBeInstanceOf(UsageError)
    await expect(run()).rejects.toBeInstanceOf(UsageError)
  })
})

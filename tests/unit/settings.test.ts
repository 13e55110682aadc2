import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultLimit, LIMIT_NAMES, LIMIT_SETTINGS, limitText } from '../../server/limitSettings.ts'
import { localUrl, readSettings, SettingsError } from '../../server/settings.ts'
import { settingsProblem } from '../../shared/words/settings.ts'

const problems = (env: Record<string, string>): readonly unknown[] => {
  try {
    readSettings(env, './data')
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

describe('settings', () => {
  it('has a sound default for everything', () => {
    expect(readSettings({}, './data')).toEqual({ port: 3000, host: '127.0.0.1', dataDir: path.resolve('data'), publicUrl: undefined, metricsToken: undefined, limits: { room: {}, socket: {} } })
    expect(readSettings({ PORT: '', DATA_DIR: ' ' }, './data/demo')).toMatchObject({ port: 3000, dataDir: path.resolve('data/demo') })
  })

  it('takes what is said', () => {
    const settings = readSettings({ PORT: '0', HOST: '::1', DATA_DIR: '/srv/x', PUBLIC_URL: 'https://Referat.Example/' }, './data')
    expect(settings).toEqual({ port: 0, host: '::1', dataDir: '/srv/x', publicUrl: 'https://referat.example', metricsToken: undefined, limits: { room: {}, socket: {} } })
  })

  it('S16 refuses nonsense, all of it at once', () => {
    expect(problems({ PORT: 'abc' })).toEqual(['port'])
    expect(problems({ PORT: '-1' })).toEqual(['port'])
    expect(problems({ PORT: '65536' })).toEqual(['port'])
    expect(problems({ PORT: '80.5' })).toEqual(['port'])
    expect(problems({ HOST: 'http://x' })).toEqual(['host'])
    expect(problems({ DATABASE_URL: 'postgres://db/x' })).toEqual(['postgres'])
    expect(problems({ DATABASE_URL: 'mysql://db/x' })).toEqual(['database'])
    for (const url of ['referat.example', 'ftp://x', 'https://x/path', 'https://x?y', 'https://a:b@x']) expect(problems({ PUBLIC_URL: url }), url).toEqual(['publicUrl'])
    expect(problems({ METRICS_TOKEN: 'short' })).toEqual(['metricsToken'])
    expect(problems({ PORT: 'x', HOST: 'a b', PUBLIC_URL: 'x' })).toEqual(['port', 'host', 'publicUrl'])
  })

  it('R17 takes every limit from the environment, and names the one that says nothing', () => {
    for (const name of LIMIT_NAMES) {
      const isRate = typeof defaultLimit(name) !== 'number'
      const { of, key } = LIMIT_SETTINGS[name]
      const { limits } = readSettings({ [name]: isRate ? '7/21' : '7' }, './data')
      expect(limits[of], name).toEqual({ [key]: isRate ? { perSecond: 7, atOnce: 21 } : 7 })
      for (const wrong of ['0', '-1', 'many', isRate ? '7' : '7/21', '1/2/3', '1e9']) expect(problems({ [name]: wrong }), `${name}=${wrong}`).toEqual([{ limit: name }])
    }
    expect(settingsProblem({ limit: 'SYNC_UPDATES' }, 'da')).toMatch(/^SYNC_UPDATES skal /)
  })

  it('R17 the README names every limit with its default', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    for (const name of LIMIT_NAMES) expect(readme, name).toContain(`| \`${name}\` | ${limitText(defaultLimit(name))} |`)
  })

  it('names an address that can be opened', () => {
    expect(localUrl('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000')
    expect(localUrl('::1', 80)).toBe('http://[::1]:80')
    expect(localUrl('localhost', 80)).toBe('http://localhost:80')
  })
})

import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { localUrl, readSettings, SettingsError } from '../../server/settings.ts'

const problems = (env: Record<string, string>): readonly string[] => {
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
    expect(readSettings({}, './data')).toEqual({ port: 3000, host: '127.0.0.1', dataDir: path.resolve('data'), publicUrl: undefined })
    expect(readSettings({ PORT: '', DATA_DIR: ' ' }, './data/demo')).toMatchObject({ port: 3000, dataDir: path.resolve('data/demo') })
  })

  it('takes what is said', () => {
    const settings = readSettings({ PORT: '0', HOST: '::1', DATA_DIR: '/srv/x', PUBLIC_URL: 'https://Referat.Example/' }, './data')
    expect(settings).toEqual({ port: 0, host: '::1', dataDir: '/srv/x', publicUrl: 'https://referat.example' })
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
    expect(problems({ PORT: 'x', HOST: 'a b', PUBLIC_URL: 'x' })).toEqual(['port', 'host', 'publicUrl'])
  })

  it('names an address that can be opened', () => {
    expect(localUrl('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000')
    expect(localUrl('::1', 80)).toBe('http://[::1]:80')
    expect(localUrl('localhost', 80)).toBe('http://localhost:80')
  })
})

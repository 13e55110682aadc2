import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const playwrightsOwn = (): string | undefined => {
  const place = chromium.executablePath()
  return place !== '' && existsSync(place) ? place : undefined
}

const system = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const places = [...folders.flatMap(folder => SYSTEM_NAMES.map(name => path.join(folder, name))), ...SYSTEM_PLACES]
  return places.find(place => existsSync(place))
}

const isDebian = (): boolean => existsSync('/etc/debian_version') || (existsSync('/etc/os-release') && readFileSync('/etc/os-release', 'utf8').includes('debian'))

const run = (command: string, args: readonly string[], minutes: number): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: minutes * 60_000 }).status === 0

const install = (): void => {
  console.log('No browser found; installing one.')
  const cli = path.resolve('node_modules/playwright-core/cli.js')
  if (run(process.execPath, [cli, 'install', 'chromium'], 5)) return
  if (process.getuid?.() !== 0 || !isDebian()) return
  run('apt-get', ['update'], 5)
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10)
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's, else one that is installed now.
 * Throws where there is none: a browser test is never skipped in silence.
 */
export const findBrowser = (): string => {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file. Set it to a Chromium or Chrome, or unset it.`)
  }
  const found = playwrightsOwn() ?? system()
  if (found !== undefined) return found
  install()
  const installed = playwrightsOwn() ?? system()
  if (installed !== undefined) return installed
  throw new Error('The browser tests need a Chromium. None was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

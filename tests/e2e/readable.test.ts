import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { overflows, violations } from '../support/axe.ts'
import { openBrowser } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

/** How a page is brought to the state that is looked at, and what then shows at every width. Without a path it goes on from the place before. */
interface Place {
  readonly name: string
  readonly path?: string
  readonly ready: (page: Page) => Locator | Promise<Locator>
}

const REPORT = ['1. Oversigt', 'Mødetitel\tHavn', 'Start\t13-3-2031, 13.58.00', 'Slut\t13-3-2031, 16.00.00', '', '2. Deltagere', 'Navn\tFørst\tSidst\tVarighed', 'Ukendt Gæst (External)\t13-3-2031, 14.00.00\t13-3-2031, 16.00.00\t2 t'].join('\r\n')

const HEIGHT = 900
const WIDTHS = [1280, 280] as const
const SCHEMES = ['light', 'dark'] as const

describe('every page can be read by everyone', () => {
  const folder = temporaryFolder()
  let program: Program
  let browser: Browser
  /** Sign-in state by person, so that each test starts from a fresh browser. */
  const states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()
  const meetings = new Map<string, string>()
  let record = ''
  let forum = ''

  const look = async (who: string | undefined, places: readonly Place[]): Promise<string[]> => {
    const found: string[] = []
    const state = who === undefined ? undefined : states.get(who)
    const context = await browser.newContext({ locale: 'da-DK', viewport: { width: WIDTHS[0], height: HEIGHT }, reducedMotion: 'reduce', ...(state ? { storageState: state } : {}) })
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    for (const place of places) {
      if (place.path !== undefined) await page.goto(program.url + place.path)
      const shown = await place.ready(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT })
        await shown.waitFor()
        if (await overflows(page)) found.push(`${place.name}, ${width} px: scrolls sideways`)
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme })
          // of all rules only the one about colours can tell the themes apart
          found.push(...(await violations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)).map(violation => `${place.name}, ${width} px, ${colorScheme}: ${violation}`))
        }
      }
      await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT })
    }
    await context.close()
    return found
  }
  const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 }).first()
  const article = (page: Page): Locator => page.getByRole('article')
  const meeting = (phase: string): string => meetings.get(phase) ?? expect.fail(`no meeting in ${phase}: ${[...meetings.keys()].join(', ')}`)

  beforeAll(async () => {
    program = await startDemo(folder.path)
    browser = await openBrowser(inject('chromiumPath'))
    for (const who of ['Sekretariat', 'Mødeleder', 'Læser']) {
      const context = await browser.newContext()
      const token = new URL(program.links.get(who) ?? '').searchParams.get('token') ?? ''
      await context.request.post(`${program.url}/enter`, { form: { token }, headers: { origin: program.url }, maxRedirects: 0 })
      states.set(who, await context.storageState())
      if (who === 'Sekretariat') {
        const answer = await context.request.get(`${program.url}/api/meetings`)
        const { meetings: rows } = (await answer.json()) as { meetings: { id: string; phase: string; publicPath: string | null }[] }
        const me = (await (await context.request.get(`${program.url}/api/me`)).json()) as { bodies: { slug: string }[] }
        forum = `/forum/${me.bodies[0]?.slug ?? ''}`
        for (const row of rows) {
          meetings.set(row.phase, row.id)
          record = row.publicPath ?? record
        }
      }
      await context.close()
    }
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
  })

  it('W1 what needs no sign-in: the way in, the public pages, and the page that says how to get a link', async () => {
    const forum = record.split('/').slice(0, 3).join('/')
    expect(
      await look(undefined, [
        { name: 'not signed in', path: '/', ready: heading },
        { name: 'a link that is not ours', path: '/enter?token=forkert', ready: heading },
        { name: 'a link', path: new URL(program.links.get('Deltager') ?? '').pathname + new URL(program.links.get('Deltager') ?? '').search, ready: heading },
        { name: 'all records', path: '/referater', ready: heading },
        { name: 'records of a forum', path: forum, ready: heading },
        { name: 'a record', path: record, ready: heading },
        { name: 'no such record', path: `${forum}/1999-01-01`, ready: heading },
      ]),
    ).toEqual([])
  })

  it('W1 the secretariat: lists, a new meeting, a draft, the running meeting, its history', async () => {
    expect(
      await look('Sekretariat', [
        { name: 'meetings', path: '/', ready: heading },
        { name: 'new meeting', path: '/moede/nyt', ready: page => page.getByRole('textbox').first() },
        { name: 'draft', path: `/moede/${meeting('draft')}`, ready: article },
        { name: 'in session', path: `/moede/${meeting('inSession')}`, ready: article },
        { name: 'history', path: `/moede/${meeting('inSession')}/historik`, ready: page => page.getByRole('button', { name: 'Gem version' }) },
        {
          name: 'two versions',
          ready: async page => {
            await page.getByRole('button', { name: /^Sammenlign med nu/u }).last().click()
            return page.locator('ins').first()
          },
        },
        { name: 'who wrote what', path: `/moede/${meeting('inSession')}/historik/forfattere`, ready: page => page.getByRole('definition').first() },
        { name: 'published', path: `/moede/${meeting('published')}`, ready: article },
        { name: 'a forum', path: forum, ready: page => page.getByRole('button', { name: 'Gem regler' }) },
        { name: 'no such page', path: '/findes/ikke', ready: heading },
        { name: 'no such meeting', path: '/moede/findesikke', ready: heading },
      ]),
    ).toEqual([])
  })

  it('W1 what opens over a page: people, remarks, steps, attendance', async () => {
    const over = (page: Page): Locator => page.getByRole('dialog').or(page.getByRole('menu')).or(page.getByRole('complementary')).first()
    const open = (name: string | RegExp) => async (page: Page): Promise<Locator> => {
      await page.getByRole('button', { name }).first().click()
      return over(page)
    }
    const path = `/moede/${meeting('inSession')}`
    expect(
      await look('Sekretariat', [
        { name: 'remarks', path, ready: open('Bemærkninger') },
        { name: 'steps', path, ready: open('Andre skridt') },
        {
          name: 'more',
          ready: async page => {
            await page.keyboard.press('Escape')
            await over(page).waitFor({ state: 'hidden' })
            return open('Mere om mødet')(page)
          },
        },
        {
          name: 'transcript',
          ready: async page => {
            await page.getByRole('menuitem', { name: 'Udskrift fra Teams' }).click()
            await page.locator('input[type=file]').setInputFiles({ name: 'm.vtt', mimeType: 'text/vtt', buffer: Buffer.from('WEBVTT\n\n00:03.000 --> 00:06.000\n<v Dorte Kildal>Kajen er god.</v>\n') })
            return page.getByRole('searchbox')
          },
        },
        {
          name: 'attendance from Teams', path,
          ready: async page => {
            await page.getByRole('button', { name: 'Ret deltagere og fremmøde' }).click()
            await page.getByRole('button', { name: 'Hent fremmøde fra Teams' }).click()
            await page.locator('input[type=file]').setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer: Buffer.from(REPORT) })
            return page.getByRole('heading', { name: 'Hvem var der?' })
          },
        },
        {
          name: 'a template', path: forum,
          ready: async page => {
            await page.getByRole('button', { name: 'Ny skabelon til referat' }).click()
            return page.getByRole('dialog')
          },
        },
      ]),
    ).toEqual([])
  })

  it('W1 an observer, who only reads', async () => {
    expect(await look('Læser', [{ name: 'observer', path: `/moede/${meeting('inSession')}`, ready: article }, { name: 'observer, draft', path: `/moede/${meeting('draft')}`, ready: heading }])).toEqual([])
  })
})

import * as fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { contents } from '../support/contents.ts'
import { fingerprints } from '../support/fingerprints.ts'
import { IN_PAGE, scriptOf } from '../support/inBrowser.ts'
import { openBrowser, signIn, type Visitor } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

/** Chair and secretariat in browsers of their own, from the first tick to the approval. */
describe('versions, and items approved one by one', () => {
  const folder = temporaryFolder()
  let program: Program
  let browser: Browser
  let chair: Visitor
  let secretary: Visitor
  let path: string

  const item = 'Godkendelse af dagsorden'
  const typeAtEnd = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('textbox', { name: `Referat til ${item}`, exact: true }).getByRole('paragraph').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(text)
    await page.getByText('Gemt', { exact: true }).waitFor()
  }
  const first = (page: Page) => page.locator('section[data-item]', { has: page.getByRole('heading', { name: item }) })

  beforeAll(async () => {
    program = await startDemo(folder.path)
    browser = await openBrowser(inject('chromiumPath'))
    chair = await signIn(browser, program.links.get('Mødeleder') ?? '')
    secretary = await signIn(browser, program.links.get('Sekretariat') ?? '')
    for (const { page } of [chair, secretary]) await page.getByRole('article').waitFor()
    path = new URL(chair.page.url()).pathname
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
  })

  it('V5 the same minutes give the same bytes and fingerprints in Node and in the browser', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    const some = fc.sample(contents(text), 40).map(one => JSON.parse(JSON.stringify(one)) as typeof one)
    const page = await chair.context.newPage()
    // through the debugger, so that the page's security policy stands
    const script = await scriptOf('tests/support/fingerprints.ts')
    const found = await page.evaluate(`(() => { ${script}; return ${IN_PAGE}.fingerprints(${JSON.stringify(some)}) })()`)
    expect(found).toEqual(fingerprints(some))
    await page.close()
  })

  it('A8 A10 a tick shows at the item and in the outline for everybody, and goes live with the first change, which can be seen', async () => {
    const { page } = chair
    await page.getByRole('button', { name: new RegExp(`^Godkend punktet .*${item}`, 'u') }).click()
    for (const each of [page, secretary.page]) {
      await first(each).getByText(/^Godkendt af /u).waitFor()
      await each.getByRole('link', { name: new RegExp(`${item}.*godkendt`, 'u') }).waitFor()
    }
    await typeAtEnd(secretary.page, ' Rettet bagefter.')
    for (const each of [page, secretary.page]) {
      await first(each).getByText(/^Ændret, siden /u).waitFor()
      await each.getByRole('link', { name: new RegExp(`${item}.*ændret siden godkendelsen`, 'u') }).waitFor()
    }
    await page.getByRole('button', { name: /^Se hvad der er ændret/u }).click()
    expect(await page.getByRole('dialog').locator('ins').innerText()).toContain('Rettet bagefter.')
    await page.keyboard.press('Escape')
    expect(await secretary.page.getByRole('button', { name: /^Godkend (punktet|igen)/u }).count()).toBe(0)
  })

  it('V13 a version is kept by name, compared with the text now without colour, and one place of it put back', async () => {
    const { page } = secretary
    await page.getByRole('button', { name: 'Mere om mødet' }).click()
    await page.getByRole('menuitem', { name: 'Historik' }).click()
    await page.getByLabel('Navn på versionen').fill('Før frokost')
    await page.getByRole('button', { name: 'Gem version' }).click()
    await page.getByRole('button', { name: 'Vis »Før frokost«' }).waitFor()
    await typeAtEnd(chair.page, ' Skrevet efter frokost.')
    await page.getByRole('button', { name: 'Sammenlign med nu: »Før frokost«' }).click()
    await page.getByText('3 ord tilføjet · 0 ord fjernet · 1 punkt ændret').waitFor()
    expect(await page.locator('ins').innerText()).toMatch(/\[\+.*Skrevet efter frokost\..*\+\]/su)
    expect(await page.locator('details').count()).toBe(1)
    await page.getByRole('button', { name: /^Gendan fra den ældre version: 1\. / }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gendan' }).click()
    await page.getByText('De to siger præcis det samme.').waitFor()
    await expect.poll(() => first(chair.page).innerText()).not.toContain('Skrevet efter frokost.')
    expect(await first(chair.page).innerText()).toContain('Rettet bagefter.')
    await page.getByRole('link', { name: 'Hvem skrev hvad' }).click()
    await page.getByText('Dagsordenen blev godkendt').first().waitFor()
    await page.goto(`${program.url}${path}`)
    await page.getByRole('article').waitFor()
  })

  it('A9 the whole is approved only with an explicit word about the item that was changed since its tick', async () => {
    await secretary.page.getByRole('button', { name: 'Send til godkendelse' }).click()
    await secretary.page.getByRole('dialog').getByRole('button', { name: 'Send til godkendelse' }).click()
    const { page } = chair
    await page.getByRole('button', { name: 'Godkend …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`1. ${item}: ændret, siden punktet blev godkendt`).waitFor()
    const approve = dialog.getByRole('button', { name: 'Godkend denne tekst' })
    expect(await approve.isDisabled()).toBe(true)
    await dialog.getByRole('checkbox').check()
    await approve.click()
    await secretary.page.getByRole('button', { name: 'Offentliggør …' }).waitFor()
    expect([chair, secretary].flatMap(visitor => visitor.errors)).toEqual([])
  })
})

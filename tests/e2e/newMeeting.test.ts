import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, signIn, type Visitor } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

const FIXTURE = 'tests/fixtures/import/summary-labels.txt'
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]{4,}/gu) ?? []

describe('a new meeting', () => {
  const folder = temporaryFolder()
  const files = temporaryFolder()
  let program: Program
  let browser: Browser
  let secretary: Visitor

  const begin = async (way: RegExp): Promise<Page> => {
    const { page } = secretary
    await page.goto(`${program.url}/moede/nyt`)
    await page.getByRole('radio', { name: way }).click()
    return page
  }
  const choose = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => page.locator('input[type=file]').setInputFiles(file)
  const make = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Opret mødet' }).click()
    await page.waitForURL(/\/moede\/(?!nyt)/u)
    await page.getByRole('article').waitFor()
  }
  const meetings = async (): Promise<number> => {
    const answer = await secretary.context.request.get(`${program.url}/api/meetings`)
    return ((await answer.json()) as { meetings: unknown[] }).meetings.length
  }

  beforeAll(async () => {
    program = await startDemo(folder.path)
    browser = await openBrowser(inject('chromiumPath'))
    secretary = await signIn(browser, program.links.get('Sekretariat') ?? '')
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
    files.dispose()
  })

  it('I12 from a file: shows what it read beside the source, and every word of it stands in the meeting', async () => {
    const page = await begin(/En fil/u)
    const text = readFileSync(FIXTURE, 'utf8')
    await choose(page, { name: 'referat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    const review = page.getByRole('region', { name: 'Det, der blev læst' })
    await review.waitFor({ timeout: 60_000 })
    const [title] = words(text).slice(-1)
    await review.getByText(title!).first().waitFor()
    const source = words(await review.getByRole('region', { name: 'Filen' }).innerText())
    expect(words(text).filter(word => !source.includes(word))).toEqual([])
    await make(page)
    // title and place stand in fields, which are no text of the page
    await page.getByRole('textbox', { name: 'Mødets titel' }).waitFor()
    const fields = await page.getByRole('article').locator('textarea').evaluateAll(all => all.map(field => (field instanceof HTMLTextAreaElement ? field.value : '')))
    const shown = words(`${await page.getByRole('article').innerText()} ${fields.join(' ')}`)
    // the word before an item's number is the template's, and printed as it prints it
    expect([...new Set(words(text))].filter(word => !shown.includes(word))).toEqual(['TEMA'])
  })

  it('I15 a heading read wrongly is mended in two clicks, undone and mended by keyboard; the meeting is made of what is shown', async () => {
    const page = await begin(/En fil/u)
    const text = ['Referat', '', 'Dato: 3. maj 2023', 'Sted: Pakhuset', '', '1. Kajen', 'Kajen revner mod øst.', 'Fortøjning', 'Ringene er løse.', '', '2. Eventuelt', 'Intet.', ''].join('\n')
    await choose(page, { name: 'kajen.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    const result = page.getByRole('region', { name: 'Mødet' })
    const titles = (): Promise<string[]> => result.getByRole('heading', { level: 4 }).allInnerTexts()
    const line = page.getByRole('button', { name: /^(?:usikker: )?Fortøjning/u })
    await line.waitFor({ timeout: 60_000 })
    expect(await titles()).toEqual(['1. Kajen', '2. Eventuelt'])
    await line.click()
    await page.getByRole('button', { name: 'Overskrift på et punkt' }).click()
    await result.getByRole('heading', { name: '2. Fortøjning' }).waitFor()
    expect(await titles()).toEqual(['1. Kajen', '2. Fortøjning', '3. Eventuelt'])
    await page.getByRole('button', { name: 'Fortryd rettelsen' }).click()
    await expect.poll(titles, { timeout: 20_000 }).toEqual(['1. Kajen', '2. Eventuelt'])

    await line.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(titles, { timeout: 20_000 }).toEqual(['1. Kajen', '2. Fortøjning', '3. Eventuelt'])
    // the focus has not moved, and shows what the line became
    expect(await line.evaluate(button => button === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: /^Ringene er løse/u }).focus()
    expect(await result.locator('[data-joined]').allInnerTexts()).toEqual(['Ringene er løse.'])
    await make(page)
    await page.getByRole('article').getByText('Fortøjning').first().waitFor()
  })

  it('I17 of several meetings in a file one is chosen, and made', async () => {
    const page = await begin(/En fil/u)
    await choose(page, { name: 'to.txt', mimeType: 'text/plain', buffer: readFileSync('tests/fixtures/import/two-in-one.txt') })
    const which = page.getByRole('combobox', { name: 'Filen holder flere møder' })
    await which.waitFor({ timeout: 60_000 })
    const result = page.getByRole('region', { name: 'Mødet' })
    await result.getByRole('heading', { name: '1. Både' }).waitFor()
    await which.selectOption({ index: 1 })
    await result.getByRole('heading', { name: '1. Aflysning' }).waitFor()
    expect(await page.getByLabel('Dato').first().inputValue()).toBe('2020-04-07')
    await make(page)
    const article = await page.getByRole('article').innerText()
    expect([article.includes('Alle arrangementer er aflyst.'), article.includes('firer')]).toEqual([true, false])
  })

  it('I16 pasted minutes are read with their headings and lists', async () => {
    const page = await begin(/En fil/u)
    await page.getByText('Indsæt tekst').first().click()
    const html = '<h2>1. Havnen</h2><p>Der er tre forslag:</p><ul><li>kran</li><li>ramper</li></ul><h2>2. Eventuelt</h2><p>Intet.</p>'
    await page.getByRole('textbox', { name: 'Indsæt tekst' }).evaluate((field, markup) => {
      const clipboard = new DataTransfer()
      clipboard.setData('text/html', markup)
      clipboard.setData('text/plain', 'Havnen')
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
    }, html)
    const result = page.getByRole('region', { name: 'Mødet' })
    await result.getByRole('heading', { name: '2. Eventuelt' }).waitFor()
    await result.getByText('• ramper').waitFor()
  })

  it('I8 a file that cannot be read is refused in clear words, and nothing is made', async () => {
    const before = await meetings()
    const page = await begin(/En fil/u)
    // from the disk, as a person's would come: through the driver it would take seconds of its own
    const large = path.join(files.path, 'stor.txt')
    writeFileSync(large, Buffer.alloc(21 * 1024 * 1024, 'abc '))
    const bad: [string, string, Buffer, RegExp][] = [
      ['tom.txt', 'text/plain', Buffer.alloc(0), /tom/iu],
      ['billede.txt', 'text/plain', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254, 0, 7]), /kan ikke|ikke tekst|læses/iu],
      ['brudt.docx', 'application/octet-stream', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]), /kan ikke|ødelagt|læses/iu],
    ]
    const refused = (said: RegExp): Promise<void> => page.getByRole('alert').filter({ hasText: said }).first().waitFor({ timeout: 60_000 })
    for (const [name, mimeType, buffer, said] of bad) {
      await choose(page, { name, mimeType, buffer })
      await refused(said)
    }
    await choose(page, large)
    await refused(/stor/iu)
    expect(await meetings()).toBe(before)
  })

  it('C4 from a template: the standing items, as a draft', async () => {
    const page = await begin(/En skabelon/u)
    await page.getByRole('radio', { name: /Opsamling/u }).click()
    await page.getByRole('textbox', { name: 'Titel' }).fill('Opsamling på efterårsdialogen')
    await make(page)
    await page.getByRole('heading', { level: 1, name: 'Opsamling på efterårsdialogen' }).waitFor()
    await page.getByRole('button', { name: 'Send dagsordenen ud' }).waitFor()
  })

  it('C5 from an earlier meeting: people and place come along', async () => {
    const page = await begin(/Et tidligere møde/u)
    const earlier = page.getByRole('combobox', { name: /møde/iu }).first()
    const options = await earlier.locator('option').allTextContents()
    await earlier.selectOption({ label: options.find(option => option.includes('20. november')) ?? expect.fail(options.join(' | ')) })
    await page.getByRole('textbox', { name: 'Titel' }).fill('Opfølgende møde')
    await make(page)
    const article = page.getByRole('article')
    for (const text of ['Mette Lykkebæk', 'Birthe Hallundgaard', 'Brændekær Rådhus']) await article.getByText(text).first().waitFor()
  })

  it('no page threw', () => {
    expect(secretary.errors).toEqual([])
  })
})

import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { layLine, type Line } from '../support/line.ts'
import { openBrowser, signIn, type Visitor } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

/** The main job, by the people it is for, in browsers of their own, on the demo as it is laid out on an empty folder. */
describe('from a running meeting to a published record', () => {
  const folder = temporaryFolder()
  let program: Program
  let browser: Browser
  let line: Line
  let secretary: Visitor
  let chair: Visitor
  let first: Visitor
  let second: Visitor
  let observer: Visitor

  const link = (who: string): string => program.links.get(who) ?? expect.fail(`no link for ${who}: ${[...program.links.keys()].join(', ')}`)
  /** The minutes of one item, an editor for those who may write. */
  const minutes = (page: Page, item: string): Locator => page.getByRole('textbox', { name: `Referat til ${item}`, exact: true })
  const shows = (page: Page, text: string): Promise<void> => page.getByRole('article').getByText(text).first().waitFor()
  const sorted = (text: string): string => [...text.replace(/\s/gu, '')].toSorted().join('')
  /** The letters of an item's minutes in no order: what two people type into one empty line may stand in any. */
  const letters = async (page: Page, item: string): Promise<string> => {
    const texts = await page.getByRole('region', { name: item }).evaluate(region => {
      const copy = region.cloneNode(true) as HTMLElement
      for (const widget of copy.querySelectorAll('.ProseMirror-widget')) widget.remove()
      const editor = [...copy.querySelectorAll('[role=textbox]')].at(-1)
      return [...(editor ?? copy).querySelectorAll('p')].map(paragraph => paragraph.textContent).join('')
    })
    return sorted(texts)
  }
  const typeAtEnd = async (page: Page, item: string, text: string): Promise<void> => {
    await minutes(page, item).getByRole('paragraph').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(text)
  }
  const saved = (page: Page): Promise<void> => page.getByText('Gemt', { exact: true }).waitFor()

  beforeAll(async () => {
    program = await startDemo(folder.path)
    browser = await openBrowser(inject('chromiumPath'))
    line = await layLine(program.url)
    const [secretaryLink, chairLink, firstLink, secondLink, observerLink] = ['Sekretariat', 'Mødeleder', 'Deltager', 'Deltager 2', 'Læser'].map(link)
    secretary = await signIn(browser, secretaryLink!)
    chair = await signIn(browser, chairLink!)
    first = await signIn(browser, firstLink!)
    second = await signIn(browser, secondLink!.replace(program.url, line.url))
    observer = await signIn(browser, observerLink!)
    for (const { page } of [secretary, chair, first, second, observer]) await page.getByRole('article').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
  })

  it('R1 three people type at once, in one section and in others, and everybody sees every character', async () => {
    await Promise.all([
      typeAtEnd(secretary.page, 'Nyt fra kommunerne', ' Sekretariatet skriver med.'),
      typeAtEnd(first.page, 'Kommunikation fra mødet', 'Der udsendes en fælles pressemeddelelse.'),
      typeAtEnd(second.page, 'Kommunikation fra mødet', 'Kommunerne deler den samme dag.'),
    ])
    const typed = sorted('Der udsendes en fælles pressemeddelelse.Kommunerne deler den samme dag.')
    for (const { page } of [secretary, chair, first, second, observer]) {
      await shows(page, 'Sekretariatet skriver med.')
      await expect.poll(() => letters(page, '10. Kommunikation fra mødet')).toBe(typed)
    }
    await saved(first.page)
  })

  it('R2 who reloads finds the text as it was', async () => {
    await first.page.reload()
    await shows(first.page, 'Sekretariatet skriver med.')
    await typeAtEnd(first.page, 'Evt. og næste møde', 'Intet til eventuelt.')
    await shows(observer.page, 'Intet til eventuelt.')
  })

  it('K3 who loses the connection writes on, is told where the text lies, and it merges when the line is back', async () => {
    line.cut()
    await second.page.getByText('Ikke forbundet – gemmes her').waitFor()
    await typeAtEnd(second.page, 'Genindlæggelser i tredje kvartal', 'Skrevet uden forbindelse.')
    await typeAtEnd(first.page, 'Genindlæggelser i tredje kvartal', 'Skrevet imens.')
    // the browser is closed before the line is back: what was typed waits in its local copy
    await second.page.waitForTimeout(500)
    const { pathname } = new URL(second.page.url())
    await second.page.close()
    line.mend()
    second = { ...second, page: await second.context.newPage() }
    await second.page.goto(line.url + pathname)
    for (const { page } of [second, first, chair]) {
      await shows(page, 'Skrevet uden forbindelse.')
      await shows(page, 'Skrevet imens.')
    }
    await saved(second.page)
  })

  it('G3 a participant cannot write outside the minutes, an observer nowhere, and neither is shown a form', async () => {
    expect(await observer.page.getByRole('article').getByRole('textbox').count()).toBe(0)
    expect(await first.page.getByRole('textbox', { name: 'Mødets titel' }).count()).toBe(0)
    expect(await minutes(first.page, 'Nyt fra kommunerne').count()).toBe(1)
  })

  it('G5 an observer never gets a word of a closed item', async () => {
    expect(await first.page.getByText('Tryglinje').count()).toBeGreaterThan(0)
    expect(await observer.page.content()).not.toContain('Tryglinje')
  })

  it('C3 sending to review stops the participants at once, without a reload', async () => {
    line.cut()
    await second.page.getByText('Ikke forbundet – gemmes her').waitFor()
    await typeAtEnd(second.page, 'Evt. og næste møde', ' Kom for sent.')
    await secretary.page.getByRole('button', { name: 'Send til godkendelse' }).click()
    await secretary.page.getByRole('dialog').getByRole('button', { name: 'Send til godkendelse' }).click().catch(() => undefined)
    await expect.poll(() => first.page.getByRole('article').getByRole('textbox').count()).toBe(0)
    await first.page.getByRole('region', { name: 'Beskeder' }).getByText('Mødet er nu: Til godkendelse.').waitFor()
    await chair.page.getByRole('button', { name: 'Godkend …' }).waitFor()
  })

  it('A21 A22 the deadline shows to everybody; a participant proposes other words for what is selected, and objects by name', async () => {
    const { page } = first
    for (const visitor of [first, observer, chair]) await visitor.page.getByRole('region', { name: 'Indsigelsesfrist' }).getByText('dage tilbage').waitFor()
    const passage = page.getByRole('region', { name: '1. Godkendelse af dagsorden' }).locator('[data-passages] p').last()
    await passage.click({ clickCount: 3 })
    await page.getByRole('button', { name: 'Foreslå ordlyd' }).click()
    await page.getByLabel('Sådan skal der stå').fill('Dagsordenen blev godkendt uden bemærkninger.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('button', { name: 'Gør indsigelse' }).click()
    await page.getByLabel('Indsigelsen').fill('Jeg stemte imod.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('A23 A24 the chair accepts the words and enters the objection; all see both, and the history says who did it', async () => {
    const { page } = chair
    await page.getByRole('button', { name: /^Bemærkninger/u }).click()
    const panel = page.getByRole('complementary', { name: 'Bemærkninger' })
    await panel.getByRole('button', { name: /^Accepter/u }).click()
    await panel.getByRole('button', { name: /^Indfør i referatet/u }).click()
    for (const visitor of [first, observer]) {
      await shows(visitor.page, 'Dagsordenen blev godkendt uden bemærkninger.')
      await shows(visitor.page, 'Jeg stemte imod.')
    }
    await page.getByRole('button', { name: /^Bemærkninger/u }).click()
    await first.page.getByRole('button', { name: 'Jeg har ingen bemærkninger' }).click()
    await first.page.getByText('Du har sagt, at du ikke har bemærkninger.').waitFor()
  })

  it('A1 A2 A27 the chair approves exactly the text shown: a change meanwhile is refused and shown word by word', async () => {
    await chair.page.getByRole('button', { name: 'Godkend …' }).click()
    const dialog = chair.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Godkend denne tekst' }).waitFor()
    // the deadline has not come: the chair says that it is to be approved all the same
    const despite = dialog.getByRole('checkbox', { name: 'Godkend alligevel' })
    await dialog.getByText('Fristen for indsigelser er ikke udløbet').waitFor()
    await despite.check()
    await typeAtEnd(secretary.page, 'Evt. og næste møde', ' Rettet i sidste øjeblik.')
    await saved(secretary.page)
    await dialog.getByRole('button', { name: 'Godkend denne tekst' }).click()
    await dialog.getByText('Teksten er ændret, siden du så den').waitFor()
    await dialog.getByText('Rettet i sidste øjeblik.').first().waitFor()
    await dialog.getByRole('button', { name: 'Se den nye tekst' }).click()
    await despite.check()
    await dialog.getByRole('button', { name: 'Godkend denne tekst' }).click()
    await secretary.page.getByRole('button', { name: 'Offentliggør …' }).waitFor()
    expect(await secretary.page.getByRole('article').getByRole('textbox').count()).toBe(0)
    expect(await chair.page.getByRole('article').getByRole('textbox').count()).toBe(0)
  })

  it('K4 who was away gets his refused text back, keeps it over a reload, and sends it as a remark', async () => {
    line.mend()
    await second.page.evaluate(() => window.dispatchEvent(new Event('online')))
    const aside = second.page.getByRole('region', { name: 'Ikke kommet med i referatet' })
    await aside.getByText('Kom for sent.').waitFor()
    expect(await second.page.getByRole('article').innerText()).not.toContain('Kom for sent.')
    await second.page.reload()
    await aside.getByText('Kom for sent.').waitFor()
    await aside.getByRole('button', { name: 'Send som bemærkning' }).first().click()
    await expect.poll(() => aside.count()).toBe(0)
    await secretary.page.getByRole('button', { name: 'Bemærkninger' }).click()
    await secretary.page.getByText('Kom for sent.').first().waitFor()
    await secretary.page.keyboard.press('Escape')
  })

  it('P4 P21 P29 the secretariat publishes; the public page holds every word and nothing of the closed item', async () => {
    await secretary.page.getByRole('button', { name: 'Offentliggør …' }).click()
    const dialog = secretary.page.getByRole('dialog')
    // text that was refused was handed in as a remark, and nobody has settled it
    await dialog.getByText('En bemærkning er ikke afsluttet').waitFor()
    await dialog.getByRole('button', { name: 'Offentliggør nu' }).click()
    await dialog.getByText('Skriv en begrundelse, eller ret det, der er fundet.').waitFor()
    await dialog.getByLabel('Hvorfor skal det offentliggøres alligevel?').fill('Bemærkningen kom efter mødet.')
    await dialog.getByRole('button', { name: 'Offentliggør nu' }).click()
    const opened = secretary.page.getByRole('dialog').getByRole('link').first()
    await opened.waitFor({ timeout: 60_000 })
    const address = new URL((await opened.getAttribute('href'))!, program.url)
    const stranger = await browser.newContext({ javaScriptEnabled: false })
    const page = await stranger.newPage()
    const answer = await page.goto(address.href)
    expect(answer?.status()).toBe(200)
    const body = await page.locator('body').innerText()
    for (const text of ['Skrevet uden forbindelse.', 'Sekretariatet skriver med.', 'Rettet i sidste øjeblik.', 'Punktet blev behandlet for lukkede døre.']) expect(body).toContain(text)
    for (const ending of ['', '.json', '.md']) {
      const text = await (await stranger.request.get(address.href + ending)).text()
      expect(text).toContain('Skrevet uden forbindelse.')
      for (const secret of ['Tryglinje', 'forlig', 'voldgift', 'Kom for sent']) expect(text).not.toContain(secret)
    }
    await page.goto(`${program.url}/referater`)
    expect(await page.getByRole('link').evaluateAll(links => links.map(found => found.getAttribute('href')))).toContain(address.pathname)
    await stranger.close()
    await observer.page.getByRole('link', { name: 'Se den offentlige side' }).waitFor()
  })

  it('no page threw', () => {
    expect([secretary, chair, first, second, observer].flatMap(visitor => visitor.errors)).toEqual([])
  })
})

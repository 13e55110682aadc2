import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, signIn, type Visitor } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

/** The page of the meeting that is in session, by those who may change its agenda, those who may not, and in odd browsers. */
describe('the page of a meeting', () => {
  const folder = temporaryFolder()
  let program: Program
  let browser: Browser
  let secretary: Visitor
  let participant: Visitor
  let observer: Visitor

  const outline = (page: Page): Promise<string[]> => page.getByRole('navigation', { name: 'Dagsorden' }).locator('ol a').evaluateAll(links => links.map(link => link.children[1]?.textContent ?? ''))
  const shows = (page: Page, expected: (titles: string[]) => boolean): Promise<void> => expect.poll(() => outline(page)).toSatisfy(expected)
  const saved = (page: Page): Promise<void> => page.getByText('Gemt', { exact: true }).waitFor()
  const minutes = (page: Page, item: string): Locator => page.getByRole('textbox', { name: `Referat til ${item}`, exact: true })
  const menu = async (page: Page, item: string, act: string): Promise<void> => {
    await page.getByRole('button', { name: `Mere om punktet ${item}` }).first().click()
    await page.getByRole('menuitem', { name: act }).click()
  }

  beforeAll(async () => {
    program = await startDemo(folder.path)
    browser = await openBrowser(inject('chromiumPath'))
    const enter = (who: string): Promise<Visitor> => signIn(browser, program.links.get(who) ?? expect.fail(`no link for ${who}`))
    secretary = await enter('Sekretariat')
    participant = await enter('Deltager')
    observer = await enter('Læser')
    for (const { page } of [secretary, participant, observer]) await page.getByRole('article').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
  })

  it('M1 an item is added, named, moved by menu and by keyboard, removed and put back; the others see each step', async () => {
    const { page } = secretary
    await page.getByRole('button', { name: 'Tilføj punkt', exact: true }).click()
    await page.keyboard.type('Nye cykler')
    await shows(participant.page, titles => titles.at(-1) === 'Nye cykler')
    await menu(page, 'Nye cykler', 'Flyt op')
    await shows(participant.page, titles => titles.at(-2) === 'Nye cykler')
    const handle = page.getByRole('button', { name: 'Flyt Nye cykler' })
    await handle.focus()
    for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) {
      await page.keyboard.press(key)
      // the list follows with a movement
      await page.waitForTimeout(300)
    }
    await shows(participant.page, titles => titles.at(-4) === 'Nye cykler')
    await menu(page, 'Nye cykler', 'Fjern punktet')
    await shows(participant.page, titles => !titles.includes('Nye cykler'))
    // whoever works by keyboard is still somewhere
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBeTruthy()
    await page.getByText('Fjernede punkter (1)').click()
    await page.getByRole('button', { name: 'Gendan Nye cykler' }).click()
    await shows(participant.page, titles => titles.at(-4) === 'Nye cykler')
  })

  it('M2 a closed item shows everybody its public title, and its closed part only to those who may know', async () => {
    const { page } = secretary
    await page.getByRole('button', { name: 'Andre slags punkter' }).click()
    await page.getByRole('menuitem', { name: 'Lukket punkt' }).click()
    await page.keyboard.type('En lejeaftale')
    await page.getByRole('textbox', { name: 'Titel i den lukkede del' }).last().click()
    await page.keyboard.type('Huslejen for kælderen')
    await participant.page.getByText('Huslejen for kælderen').waitFor()
    await observer.page.getByRole('region', { name: 'En lejeaftale' }).waitFor()
    expect(await observer.page.content()).not.toContain('kælderen')
  })

  it('M3 title, time and attendance are changed where they stand, and printed for the others', async () => {
    const { page } = secretary
    await page.getByRole('textbox', { name: 'Mødets titel' }).fill('Møde i kredsen')
    await page.getByRole('textbox', { name: 'Mødets titel' }).press('Enter')
    await participant.page.getByRole('heading', { level: 1, name: 'Møde i kredsen' }).waitFor()
    await page.getByRole('button', { name: /Ret tidspunkt$/u }).click()
    await page.getByLabel('Fra kl.').fill('10:15')
    await page.keyboard.press('Escape')
    await participant.page.getByText('kl. 10.15').waitFor()
    await page.getByRole('button', { name: 'Ret deltagere og fremmøde' }).click()
    const person = (await page.getByRole('list', { name: 'Personer i mødet' }).getByRole('listitem').first().locator('span').first().textContent()) ?? ''
    await page.getByRole('group', { name: `Fremmøde for ${person}` }).getByRole('radio', { name: 'Fraværende' }).check()
    const absent = participant.page.locator('dt', { hasText: 'Fraværende' }).locator('xpath=following-sibling::dd[1]')
    await expect.poll(() => absent.textContent()).toContain(person)
  })

  it('M4 a file is attached and can be fetched by the others; a title alone does too; nothing at all is told', async () => {
    const { page } = secretary
    await menu(page, 'Nye cykler', 'Vedhæft bilag')
    const form = page.getByRole('form', { name: 'Vedhæft bilag' })
    await form.getByRole('button', { name: 'Vedhæft' }).click()
    await form.getByText('Skriv en titel, eller vælg en fil.').waitFor()
    await form.getByLabel('Fil').setInputFiles({ name: 'overslag på cykler.txt', mimeType: 'text/plain', buffer: Buffer.from('syv cykler') })
    await form.getByRole('button', { name: 'Vedhæft' }).click()
    const [download] = await Promise.all([participant.page.waitForEvent('download'), participant.page.getByRole('link', { name: 'overslag på cykler.txt' }).click()])
    expect(download.suggestedFilename()).toBe('overslag på cykler.txt')
    await menu(page, 'Nye cykler', 'Vedhæft bilag')
    await form.getByLabel('Titel').fill('Brev fra værkstedet')
    await form.getByRole('button', { name: 'Vedhæft' }).click()
    await observer.page.getByText('Brev fra værkstedet').waitFor()
  })

  it('M5 two tabs of one person write in the same line, and both end with all of it', async () => {
    const second = await participant.context.newPage()
    await second.goto(participant.page.url())
    await saved(second)
    await minutes(participant.page, 'Nye cykler').click()
    await participant.page.keyboard.type('Der købes syv.')
    await minutes(second, 'Nye cykler').click()
    await second.keyboard.press('End')
    await second.keyboard.type(' De er røde.')
    await expect.poll(() => minutes(participant.page, 'Nye cykler').textContent()).toContain('Der købes syv. De er røde.')
    await expect.poll(() => minutes(second, 'Nye cykler').textContent()).toContain('Der købes syv. De er røde.')
    await second.close()
  })

  it('M6 in a browser that keeps nothing one can write all the same, and is told', async () => {
    const bare = await browser.newContext({ storageState: await participant.context.storageState(), locale: 'da-DK' })
    await bare.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    })
    const page = await bare.newPage()
    await page.goto(participant.page.url())
    await page.getByText('luk ikke siden, før der står Gemt').waitFor()
    await minutes(page, 'Nye cykler').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Alle enige.')
    await saved(page)
    await expect.poll(() => minutes(participant.page, 'Nye cykler').textContent()).toContain('Alle enige.')
    await bare.close()
  })

  it('M7 a full disk is told while it lasts; what was written meanwhile is kept here once there is room, and over a reload', async () => {
    const narrow = await browser.newContext({ storageState: await participant.context.storageState(), locale: 'da-DK' })
    await narrow.addInitScript(() => {
      const { add } = IDBObjectStore.prototype
      IDBObjectStore.prototype.add = function (...given) {
        if (document.documentElement.dataset['full'] !== undefined) throw new DOMException('no room', 'QuotaExceededError')
        return add.apply(this, given)
      }
    })
    const page = await narrow.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.goto(participant.page.url())
    await saved(page)
    const full = (on: boolean): Promise<boolean> => page.evaluate(now => document.documentElement.toggleAttribute('data-full', now), on)
    const notice = page.getByText('Der er ikke plads til at gemme en kopi')
    await minutes(page, 'Nye cykler').click()
    await page.keyboard.press('End')
    await full(true)
    await page.keyboard.type(' Den ottende')
    await notice.waitFor()
    await saved(page)
    await narrow.setOffline(true)
    await page.getByText('Ikke forbundet – gemmes ikke').waitFor()
    await page.keyboard.type(' venter')
    await full(false)
    await page.keyboard.type(' lidt.')
    await page.getByText('Ikke forbundet – gemmes her').waitFor()
    await notice.waitFor({ state: 'hidden' })
    await page.close()
    await narrow.setOffline(false)
    const again = await narrow.newPage()
    await again.goto(participant.page.url())
    await saved(again)
    await expect.poll(() => minutes(again, 'Nye cykler').textContent()).toContain('Den ottende venter lidt.')
    expect(errors).toEqual([])
    await narrow.close()
  })

  it('K13 a page is loaded anew without a connection: the meeting is there, one writes on, and it merges when the line is back', async () => {
    const { context, page } = participant
    // the worker has its files by now, or soon
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await minutes(page, 'Nye cykler').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Før genindlæsning')
    await page.getByText('Ikke forbundet – gemmes her').waitFor()
    await page.waitForTimeout(200)
    await page.reload()
    await expect.poll(() => minutes(page, 'Nye cykler').textContent()).toContain('Før genindlæsning')
    await minutes(page, 'Nye cykler').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' og efter.')
    await context.setOffline(false)
    await saved(page)
    await expect.poll(() => minutes(secretary.page, 'Nye cykler').textContent()).toContain('Før genindlæsning og efter.')
  })

  it('T41 keys typed while a section is locked are caught and offered back', async () => {
    const { page } = participant
    await minutes(page, 'Nye cykler').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Næsten')
    await menu(secretary.page, 'Nye cykler', 'Fjern punktet')
    await page.getByLabel('Det, du skriver nu, lægges til side').waitFor()
    await page.keyboard.type('færdig sætning.')
    await page.keyboard.press('Escape')
    const refused = page.getByRole('region', { name: 'Ikke kommet med i referatet' })
    await refused.getByText('færdig sætning.').waitFor()
    await refused.getByRole('heading', { name: 'Nye cykler – referat' }).waitFor()
  })

  it('K14 signing out asks before it throws away text that is only here, and leaves nothing behind', async () => {
    const { page } = participant
    const signOut = async (): Promise<void> => {
      await page.getByRole('button', { name: /^Menu/ }).click()
      await page.getByRole('menuitem', { name: 'Log ud' }).click()
    }
    await signOut()
    const dialog = page.getByRole('dialog', { name: 'Der ligger tekst, som kun er her' })
    await dialog.getByRole('button', { name: 'Bliv' }).click()
    await page.getByRole('region', { name: 'Ikke kommet med i referatet' }).waitFor()
    await signOut()
    await dialog.getByRole('button', { name: 'Slet det, og log ud' }).click()
    await page.getByRole('heading', { name: 'Du er ikke logget ind' }).waitFor()
    const left = () => page.evaluate(async () => {
      const count = (name: string, store: string) => new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(new Error(name)))
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(store).objectStore(store).count()
          asked.addEventListener('success', () => {
            opening.result.close()
            resolve(asked.result)
          })
        })
      })
      return [await count('referat', 'updates'), await count('referat', 'rooms'), await count('referat', 'aside'), await count('referat-answers', 'answers')]
    })
    await expect.poll(left).toEqual([0, 0, 0, 0])
  })

  it('no page threw', () => {
    for (const { errors } of [secretary, participant, observer]) expect(errors).toEqual([])
  })
})

import { createServer } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, signIn, type Visitor } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  await new Promise(resolve => { server.close(resolve) })
  return typeof address === 'object' && address ? address.port : 0
}

const ITEM = 'Evt. og næste møde'
const SENTENCE = 'Mødelederen takkede for en god drøftelse og ønskede alle en god hjemtur. '

describe('a server that is killed in mid-sentence', () => {
  const folder = temporaryFolder()
  let port = 0
  let program: Program
  let browser: Browser
  let writer: Visitor
  let reader: Visitor

  const shown = (page: Page): Promise<string> => page.getByRole('region', { name: `11. ${ITEM}` }).innerText()

  beforeAll(async () => {
    port = await freePort()
    program = await startDemo(folder.path, port)
    browser = await openBrowser(inject('chromiumPath'))
    writer = await signIn(browser, program.links.get('Deltager') ?? '')
    reader = await signIn(browser, program.links.get('Læser') ?? '')
    for (const { page } of [writer, reader]) await page.getByRole('article').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
  })

  it('R2 has every character that another browser had shown, and the writer goes on where he was', async () => {
    await writer.page.getByRole('textbox', { name: `Referat til ${ITEM}`, exact: true }).click()
    const typing = writer.page.keyboard.type(SENTENCE.repeat(3), { delay: 12 })
    await expect.poll(() => shown(reader.page), { timeout: 15_000, interval: 20 }).toContain(SENTENCE.slice(0, 40))
    await program.kill('SIGKILL')
    const seen = await shown(reader.page)
    const begun = seen.slice(seen.indexOf('Mødelederen takkede')).trim()
    expect(begun.length).toBeGreaterThanOrEqual(40)

    // the log alone must hold it: nobody's browser may help
    await typing
    await writer.context.setOffline(true)
    program = await startDemo(folder.path, port)
    const stranger = await signIn(browser, program.links.get('Mødeleder') ?? '')
    await stranger.page.getByRole('article').waitFor()
    await expect.poll(() => shown(stranger.page), { timeout: 15_000 }).toContain(begun)

    await writer.context.setOffline(false)
    await writer.page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(() => shown(stranger.page), { timeout: 40_000 }).toContain(SENTENCE.repeat(3).trim())
    await expect.poll(() => shown(reader.page), { timeout: 40_000 }).toContain(SENTENCE.repeat(3).trim())
  })
})

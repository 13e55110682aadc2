import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CLIPBOARD } from '../support/editor/clipboardHtml.ts'
import { openBrowser, signIn } from '../support/people.ts'
import { type Program, startDemo, temporaryFolder } from '../support/program.ts'

/** What only a real browser does: its own keys, its input method, its clipboard. One types, a colleague writes around. */
describe('typing in a real browser', () => {
  const folder = temporaryFolder()
  let program: Program
  let browser: Browser
  let own: Page
  let colleague: Page

  const minutes = (page: Page, item: string): Locator => page.getByRole('textbox', { name: `Referat til ${item}`, exact: true })
  /** The lines of a section as `bullet1:abc`, without the carets of others. */
  const lines = (page: Page, item: string): Promise<string[]> =>
    minutes(page, item).evaluate(editor => [...editor.querySelectorAll<HTMLElement>('[data-kind]')].map(line => {
      const copy = line.querySelector('p')!.cloneNode(true) as HTMLElement
      for (const widget of copy.querySelectorAll('.ProseMirror-widget')) widget.remove()
      const { kind, indent } = line.dataset
      return (kind === 'text' && indent === '0' ? '' : `${kind}${indent === '0' ? '' : indent}:`) + copy.textContent
    }))
  /** Empties a section and types these lines into it. */
  const layOut = async (item: string, ...texts: readonly string[]): Promise<void> => {
    await minutes(own, item).click()
    // the line, then the section; once more would be the whole page
    const before = await lines(own, item)
    if (before.join('') !== '') for (const key of [...before.slice(0, 2).map(() => 'Control+a'), 'Delete', 'Control+Alt+0']) await own.keyboard.press(key)
    for (const [index, text] of texts.entries()) {
      if (index > 0) await own.keyboard.press('Enter')
      if (text !== '') await own.keyboard.insertText(text)
    }
    await expect.poll(() => lines(colleague, item), { timeout: 10_000 }).toEqual(texts)
  }
  /** Puts the caret at the end of a line. */
  const atEnd = async (page: Page, item: string, line: number): Promise<void> => {
    await minutes(page, item).locator('[data-kind] > p').nth(line).click()
    await page.keyboard.press('End')
  }
  /** Types as fast as the browser takes keys: ten are always on their way. */
  const typeFast = async (page: Page, text: string): Promise<void> => {
    const input = await page.context().newCDPSession(page)
    for (let at = 0; at < text.length; at += 10) {
      await Promise.all(text.slice(at, at + 10).split('').flatMap(key => [input.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }), input.send('Input.dispatchKeyEvent', { type: 'keyUp', key })]))
    }
    await input.detach()
  }
  const same = async (item: string): Promise<string[]> => {
    await expect.poll(async () => JSON.stringify(await lines(own, item)) === JSON.stringify(await lines(colleague, item)), { timeout: 10_000 }).toBe(true)
    return lines(own, item)
  }

  beforeAll(async () => {
    program = await startDemo(folder.path)
    browser = await openBrowser(inject('chromiumPath'))
    const open = async (who: string): Promise<Page> => (await signIn(browser, program.links.get(who) ?? expect.fail(`no link for ${who}`))).page
    ;[own, colleague] = await Promise.all([open('Sekretariat'), open('Deltager')])
    await Promise.all([own, colleague].map(page => page.getByRole('article').waitFor()))
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    folder.dispose()
  })

  it('T39 three hundred keys at full speed stand in order while a colleague types in the line, above it and below, and changes what it is', async () => {
    const item = 'Evt. og næste møde'
    await layOut(item, 'over', 'ab', 'under')
    await atEnd(own, item, 1)
    const typed = Array.from({ length: 60 }, (_, index) => `${String(index).padStart(3, '0')}ø`).join('-').slice(0, 300)
    const meddle = async (): Promise<void> => {
      for (let round = 0; round < 4; round++) {
        await minutes(colleague, item).locator('[data-kind] > p').nth(1).click({ position: { x: 2, y: 8 } })
        await colleague.keyboard.press('Home')
        await colleague.keyboard.type('++')
        await colleague.keyboard.press(round % 2 === 0 ? 'Control+Shift+8' : 'Control+Alt+1')
        await atEnd(colleague, item, 0)
        await colleague.keyboard.type('<')
        await atEnd(colleague, item, 2)
        await colleague.keyboard.type('>')
      }
    }
    await Promise.all([typeFast(own, typed), meddle()])
    const after = await same(item)
    expect(after).toHaveLength(3)
    expect(after[0]).toBe('over<<<<')
    expect(after[2]).toBe('under>>>>')
    const line = after[1]!.replace(/^[a-z]+:/u, '')
    expect(line.replaceAll('+', '')).toBe(`ab${typed}`)
    expect(line.split('+')).toHaveLength(9)
  })

  it('T39 T21 what an input method composes stays whole while a colleague types in the same line', async () => {
    const item = 'Evt. og næste møde'
    await layOut(item, 'før efter')
    const input: CDPSession = await own.context().newCDPSession(own)
    await minutes(own, item).click()
    await own.keyboard.press('Control+Home')
    await minutes(own, item).click()
    await own.keyboard.press('Home')
    for (let step = 0; step < 3; step++) await own.keyboard.press('ArrowRight')
    await minutes(colleague, item).click()
    for (const [index, text] of ['に', 'にほ', 'にほん', '日本'].entries()) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await colleague.keyboard.press(index % 2 === 0 ? 'Home' : 'End')
      await colleague.keyboard.type(`${index}`)
    }
    await input.send('Input.insertText', { text: '日本' })
    await own.keyboard.type('!')
    expect(await same(item)).toEqual(['20før日本! efter13'])
    // a dead key, and a keyboard that replaces what it has written
    await own.keyboard.press('End')
    await input.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 })
    await colleague.keyboard.type('x')
    await input.send('Input.insertText', { text: 'é' })
    const [line = ''] = await same(item)
    expect([...line].toSorted().join('')).toBe([...'20før日本! efter13xé'].toSorted().join(''))
  })

  it('T39 T24 T26 the real clipboard brings in what Word put there, and takes out real nested lists', async () => {
    const item = 'Evt. og næste møde'
    await layOut(item, '')
    await own.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: program.url })
    const word = await own.context().newPage()
    await word.goto(`${program.url}/referater`)
    await word.evaluate(html => document.addEventListener('copy', event => {
      event.clipboardData?.setData('text/html', html)
      event.preventDefault()
    }), CLIPBOARD.word)
    await word.keyboard.press('Control+c')
    await word.close()
    await minutes(own, item).click()
    await own.keyboard.press('Control+v')
    expect(await same(item)).toEqual(['12', 'bullet:34', 'bullet1:56', '78'])
    for (const key of ['Control+a', 'Control+a', 'Control+c']) await own.keyboard.press(key)
    const copied = await own.evaluate(async () => {
      const [piece] = await navigator.clipboard.read()
      const html = await (await piece!.getType('text/html')).text()
      const root = new DOMParser().parseFromString(html, 'text/html').body
      for (const element of root.querySelectorAll('*')) for (const name of element.getAttributeNames()) element.removeAttribute(name)
      return { html: root.innerHTML.replaceAll(/<meta>|<!--.*?-->/g, '').trim(), text: await (await piece!.getType('text/plain')).text() }
    })
    expect(copied.html).toBe('<p><strong>12</strong></p><ul><li>34<ul><li>56</li></ul></li></ul><p>78</p>')
    expect(copied.text.replaceAll('\r\n', '\n')).toBe('12\n- 34\n  - 56\n78')
    // and back again, into the colleague's: over everything that stands there
    await own.keyboard.press('Control+v')
    expect(await same(item)).toEqual(['12', 'bullet:34', 'bullet1:56', '78'])
  })
})

// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { Tooltip } from 'radix-ui'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '../../../client/api/createQueryClient.ts'
import { NewMeetingForm } from '../../../client/features/newMeeting/NewMeetingForm.tsx'
import { LiveRegion } from '../../../client/ui/live/LiveRegion.tsx'
import { importText } from '../../../shared/exchange/importText.ts'
import { rowHints } from '../../../shared/protocol/http.ts'

const TEXT = ['Referat', '', 'Dato: 3. maj 2023', 'Sted: Pakhuset', '', '1. Kajen', 'Kajen revner mod øst.', 'Fortøjning', 'Ringene er løse.', 'Side 1 af 1', '', '2. Eventuelt', 'Intet.', ''].join('\n')

let root: Root
/** What the browser asked the server to read: name of the file and what was said of its lines. */
let asked: [string, number][]
let refuse: boolean
let own: boolean

const settle = () => act(async () => { await new Promise(resolve => setTimeout(resolve, 30)) })
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const lines = () => all('[data-line]')
const line = (text: string): HTMLElement => lines().find(one => one.textContent?.includes(text)) ?? expect.fail(`no line ${text}`)
const press = async (element: HTMLElement | undefined): Promise<void> => {
  await act(async () => element?.click())
  await settle()
}
const button = (name: string) => all('button').find(one => one.textContent?.trim() === name)
const key = (name: string) => act(async () => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })) })
const titles = () => all('h4').map(one => one.textContent?.trim())
const fileOf = (name: string, size = 100): File => {
  const file = new File([TEXT], name)
  Object.defineProperty(file, 'size', { value: size })
  return file
}
/** Files come over a place of the page, and are let go there; answers whether the page took them. */
const drop = async (place: Element, files: File[]): Promise<boolean[]> => {
  const answers: boolean[] = []
  for (const type of ['dragover', 'drop']) {
    const event = new Event(type, { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } })
    await act(async () => { place.dispatchEvent(event) })
    answers.push(event.defaultPrevented)
  }
  await settle()
  return answers
}

beforeEach(async () => {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  asked = []
  refuse = false
  own = false
  // jsdom lays nothing out
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
  vi.stubGlobal('CSS', { escape: (name: string) => name })
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    if (!(init.body instanceof FormData)) return Response.json({ templates: [] })
    const said = init.body.get('hints')
    const hints = rowHints.parse(said === null ? [] : JSON.parse(String(said)))
    asked.push([(init.body.get('file') as File).name, hints.length])
    if (refuse) return Response.json({ error: 'badFile', message: 'Filen er låst.' }, { status: 422 })
    if (own) return Response.json({ ...importText('Referat\n\n1. Kajen\nDen revner.\n'), exact: true })
    return Response.json(importText(TEXT, { hints: new Map(hints.map(one => [one.line, one.hint])) }))
  })
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  await act(async () => root.render(
    <QueryClientProvider client={createQueryClient()}><Tooltip.Provider><LiveRegion><h1>Nyt møde</h1><NewMeetingForm bodies={[{ id: 'b1', name: 'Havneudvalget', slug: 'havneudvalget', role: 'secretariat' }]} meetings={[]} from={undefined} /></LiveRegion></Tooltip.Provider></QueryClientProvider>,
  ))
  await settle()
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('a file that is read, in the browser', () => {
  it('I201 a file let go anywhere on the page is read, and does not take the page\'s place', async () => {
    expect(await drop(document.querySelector('h1')!, [fileOf('referat.txt')])).toEqual([true, true])
    expect(asked).toEqual([['referat.txt', 0]])
    expect(titles()).toEqual(['1. Kajen', '2. Eventuelt'])
    await drop(document.querySelector('h1')!, [fileOf('a.txt'), fileOf('b.txt')])
    expect([asked.length, document.querySelector('[role=alert]')?.textContent]).toEqual([1, 'Slip én fil ad gangen.'])
  })

  it('I202 a file that is too large is not sent; a refusal names the file, and what was read before stays', async () => {
    await drop(document.querySelector('h1')!, [fileOf('stor.pdf', 60 * 1024 * 1024)])
    expect(asked).toEqual([])
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/»stor\.pdf« er for stor: 60 MB/)
    await drop(document.querySelector('h1')!, [fileOf('referat.txt')])
    refuse = true
    await drop(document.querySelector('h1')!, [fileOf('andet.pdf')])
    expect(document.querySelector('[role=alert]')?.textContent).toBe('»andet.pdf« er ikke læst. Filen er låst.')
    expect(titles()).toEqual(['1. Kajen', '2. Eventuelt'])
  })

  it('I203 the lines are one stop of the Tab key; arrows, Home and End go from line to line', async () => {
    await drop(document.querySelector('h1')!, [fileOf('referat.txt')])
    expect(lines().filter(one => one.tabIndex === 0).map(one => one.textContent)).toEqual([lines()[0]?.textContent])
    act(() => line('Kajen revner').focus())
    await key('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Fortøjning')
    expect(lines().filter(one => one.tabIndex === 0)).toEqual([document.activeElement])
    await key('End')
    expect(document.activeElement).toBe(lines().at(-1))
    await key('ArrowUp')
    await key('Home')
    expect(document.activeElement).toBe(lines()[0])
  })

  it('I204 what was left out, and why, is counted and can be looked at by itself', async () => {
    await drop(document.querySelector('h1')!, [fileOf('referat.txt')])
    expect(document.body.textContent).toMatch(/er udeladt \(sidetal: 1, tom linje: \d+\)/)
    const show = all('select').find(one => one.textContent?.includes('de udeladte (1)')) as HTMLSelectElement
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(show, 'furniture')
      show.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(lines().map(one => one.textContent)).toEqual(['udeladt: Side 1 af 1 sidetal'])
    expect(all('[data-where=date]').at(-1)?.textContent).toBe('Dato3. maj 2023')
  })

  it('I210 of a file that the program made nobody is asked what its lines are; they are joined all the same', async () => {
    own = true
    await drop(document.querySelector('h1')!, [fileOf('referat.md')])
    expect(document.querySelector('section[aria-labelledby=review]')?.textContent).toContain('lavet med dette program')
    await press(line('Den revner.'))
    expect([document.querySelector('[aria-expanded][data-line]'), button('Overskrift på et punkt'), button('Fortryd rettelsen')]).toEqual([null, undefined, undefined])
    act(() => line('Den revner.').focus())
    expect(all('[data-joined]')).toHaveLength(2)
  })

  it('I205 a correction that is undone is undone at once; one that could not be read says so beside the lines', async () => {
    await drop(document.querySelector('h1')!, [fileOf('referat.txt')])
    await press(line('Fortøjning'))
    await press(button('Overskrift på et punkt'))
    expect(titles()).toEqual(['1. Kajen', '2. Fortøjning', '3. Eventuelt'])
    await press(button('Fortryd rettelsen'))
    expect([titles(), asked.length]).toEqual([['1. Kajen', '2. Eventuelt'], 2])
    refuse = true
    await press(line('Ringene'))
    await press(button('Udelades'))
    expect(document.querySelector('section[aria-labelledby=review]')?.textContent).toContain('Filen er låst.')
    expect(titles()).toEqual(['1. Kajen', '2. Eventuelt'])
  })
})

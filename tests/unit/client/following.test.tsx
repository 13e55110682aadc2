// @vitest-environment jsdom
import { Tooltip } from 'radix-ui'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import { WhoIsHere } from '../../../client/features/presence/WhoIsHere.tsx'
import { type MeetingScope, MeetingScopeContext } from '../../../client/sync/scope.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { templateOf } from '../../../shared/template/templateOf.ts'

let root: Root
let mine: Awareness
let theirs: Awareness
const doc = createSectionDoc()
/** Which elements were brought into sight, in order. */
let sought: string[] = []

const tell = (): void => applyAwarenessUpdate(mine, encodeAwarenessUpdate(theirs, [theirs.clientID]), 'remote')
/** The place is sought in the frame after the one in which carets are drawn. */
const frames = async (): Promise<void> => {
  for (let count = 0; count < 2; count++) await new Promise(resolve => requestAnimationFrame(resolve))
}
const moveTo = async (section: string | undefined): Promise<void> => {
  theirs.setLocalStateField('cursor', section === undefined ? null : { section, anchor: {}, head: {} })
  await act(async () => {
    tell()
    await frames()
  })
}
const button = (name: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('button')].find(one => one.textContent?.endsWith(name))
const followed = (): boolean => button('Stop') !== undefined
const follow = async (): Promise<void> => {
  await act(async () => {
    button('Følg Bent Krogh')?.click()
    await frames()
  })
}

beforeAll(() => {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^a-z\d]/gi, found => `\\${found}`) })
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }))
  Element.prototype.scrollIntoView = function () {
    sought.push(this.getAttribute('data-person') ?? this.getAttribute('data-section') ?? '?')
  }
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 5000, 10, 20)
})

afterAll(() => vi.unstubAllGlobals())

beforeEach(async () => {
  sought = []
  mine = new Awareness(doc)
  theirs = new Awareness(new Y.Doc())
  theirs.setLocalState({ user: { id: 'bent', name: 'Bent Krogh', role: 'participant', color: 3 } })
  tell()
  const scope: MeetingScope = {
    id: 'm' as MeetingId, me: { id: 'me', name: 'Carla Winther' }, template: templateOf('referat'), role: 'participant', phase: 'inSession',
    open: { doc, awareness: mine, undo: createSectionUndo(doc), ready: true }, closed: undefined, recused: new Set(), onTornAway: () => undefined,
  }
  const place = document.createElement('div')
  document.body.append(place)
  document.body.insertAdjacentHTML('beforeend', '<div data-section="a/minutes"><span data-person="bent"></span></div><div data-section="b/minutes"></div>')
  root = createRoot(place)
  await act(async () => root.render(<Tooltip.Provider><MeetingScopeContext value={scope}><WhoIsHere /></MeetingScopeContext></Tooltip.Provider>))
})
afterEach(() => {
  act(() => root.unmount())
  mine.destroy()
  theirs.destroy()
  document.body.replaceChildren()
})

describe('following a colleague', () => {
  it('T46 goes along with the caret, and where one sees no carets with the section', async () => {
    await moveTo('a/minutes')
    expect(sought).toEqual([])
    await follow()
    expect(followed()).toBe(true)
    expect(sought).toEqual(['bent'])
    document.querySelector('[data-person]')?.remove()
    await moveTo('b/minutes')
    expect(sought).toEqual(['bent', 'b/minutes'])
    await moveTo(undefined)
    expect(document.body.textContent).toContain('Følger Bent Krogh – ikke i teksten lige nu')
  })

  it.each([
    ['the wheel', () => dispatchEvent(new Event('wheel'))],
    ['a finger', () => dispatchEvent(new Event('touchmove'))],
    ['a key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))],
    ['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['its button', () => button('Stop')?.click()],
  ])('T46 ends with %s', async (_name, end) => {
    await follow()
    expect(followed()).toBe(true)
    act(() => void end())
    expect(followed()).toBe(false)
    await moveTo('b/minutes')
    expect(sought).toEqual([])
  })

  it('T46 ends where the colleague leaves, and no modifier key alone ends it', async () => {
    await follow()
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })))
    expect(followed()).toBe(true)
    await act(async () => removeAwarenessStates(mine, [theirs.clientID], 'remote'))
    expect(followed()).toBe(false)
  })
  it('T46 on a narrow screen those for whom there is no room stand in a menu, and can be followed from there', async () => {
    const more = ['asta', 'dan'].map(id => {
      const awareness = new Awareness(new Y.Doc())
      awareness.setLocalState({ user: { id, name: `${id} Lund`, role: 'participant', color: 1 } })
      return awareness
    })
    await act(async () => more.forEach(one => applyAwarenessUpdate(mine, encodeAwarenessUpdate(one, [one.clientID]), 'remote')))
    expect(button('Følg Bent Krogh')).toBeUndefined()
    act(() => void button('andre her: hvem?')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
    expect(items.map(one => one.textContent)).toEqual(['Følg asta Lund', 'Følg Bent Krogh', 'Følg dan Lund'])
    act(() => items[0]?.click())
    expect(document.body.textContent).toContain('Følger asta Lund')
    more.forEach(one => one.destroy())
  })
})

// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { Tooltip } from 'radix-ui'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { createQueryClient } from '../../../client/api/createQueryClient.ts'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import { TranscriptPanel } from '../../../client/features/transcript/TranscriptPanel.tsx'
import { type MeetingScope, MeetingScopeContext } from '../../../client/sync/scope.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { lineText } from '../../../shared/document/line.ts'
import { readLines } from '../../../shared/document/readLines.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import type { ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import { templateOf } from '../../../shared/template/templateOf.ts'

const TRANSCRIPT = {
  name: 'a.vtt', at: 0, by: 'Signe Lundvad', kept: false,
  utterances: [
    { speaker: 'Dorte Kildal', from: 3000, to: 5000, text: 'Kajen er i god stand.' },
    { speaker: 'Karl Aagaard (External)', from: 65_000, to: 70_000, text: 'Den skal males.' },
  ],
}

let root: Root
let doc: Y.Doc
let undo: ReturnType<typeof createSectionUndo>
const label = (name: string | RegExp): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button')].find(one => (typeof name === 'string' ? one.getAttribute('aria-label') === name || one.textContent === name : name.test(one.getAttribute('aria-label') ?? '')))
const minutes = (item: string): string[] => readLines(doc.getText(`${item}/minutes`)).map(lineText)
const settle = () => act(async () => { await new Promise(resolve => setTimeout(resolve, 20)) })

const show = async (phase: Phase): Promise<void> => {
  const scope: MeetingScope = {
    id: 'm' as MeetingId, me: { id: 'me', name: 'Signe Lundvad' }, template: templateOf('referat'), role: 'secretariat', phase,
    open: { doc, awareness: new Awareness(doc), undo, ready: true }, closed: undefined, recused: new Set(), onTornAway: () => undefined,
  }
  await act(async () => root.render(
    <QueryClientProvider client={createQueryClient()}><Tooltip.Provider><MeetingScopeContext value={scope}><TranscriptPanel /></MeetingScopeContext></Tooltip.Provider></QueryClientProvider>,
  ))
  await settle()
}

beforeEach(() => {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ transcript: TRANSCRIPT }), { headers: { 'content-type': 'application/json' } }))
  doc = createSectionDoc()
  for (const id of ['kaj', 'vand']) {
    addItem({ open: doc, closed: undefined }, { id: id as ItemId, kind: 'numbered', closed: false })
    doc.getText(`${id}/title`).insert(0, id)
  }
  undo = createSectionUndo(doc)
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('the transcript beside the minutes', () => {
  it('I37 is searched by what was said and by whom', async () => {
    await show('inSession')
    expect(document.querySelectorAll('li')).toHaveLength(2)
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!
    for (const [text, found] of [['males', 1], ['dorte', 1], ['den', 1], ['', 2]] as const) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
      expect([text, document.querySelectorAll('li').length]).toEqual([text, found])
    }
  })

  it('I209 gives a passage to the minutes as a quotation with its source, the name alone, where one has written last', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div data-section="vand/minutes" tabindex="0"></div>')
    await show('inSession')
    await act(async () => document.querySelector<HTMLElement>('[data-section]')!.focus())
    await act(async () => label('Citér Karl Aagaard (External) 1:05')!.click())
    expect(minutes('vand').filter(line => line !== '')).toEqual(['»Den skal males.« (Karl Aagaard, udskrift 1:05)'])
    expect(minutes('kaj').filter(line => line !== '')).toEqual([])
  })

  it('I37 quotes only what is selected of it', async () => {
    await show('inSession')
    const text = [...document.querySelectorAll('li p')][0]!.firstChild!
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEnd(text, 5)
    getSelection()!.removeAllRanges()
    getSelection()!.addRange(range)
    await act(async () => label(/Dorte/u)!.click())
    expect(minutes('kaj')).toContain('»Kajen« (Dorte Kildal, udskrift 0:03)')
  })

  it('I37 can only be read where minutes may not be written', async () => {
    await show('approved')
    expect(document.querySelectorAll('li')).toHaveLength(2)
    expect(label(/^Citér/u)).toBeUndefined()
  })
})

// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '../../../client/api/createQueryClient.ts'
import { ApprovalDialog } from '../../../client/features/approval/ApprovalDialog.tsx'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { canonicalJson } from '../../../shared/render/canonicalJson.ts'
import { renderHtml } from '../../../shared/render/html.ts'
import { sha256 } from '../../../shared/render/sha256.ts'

const contentOf = (closing: string): MeetingContent => ({
  template: 'opsamling', body: 'Bromølle Råd', people: [], items: [], intro: [],
  header: { title: 'Temadag', place: '', start: '', end: '', nextMeeting: '', language: 'da' },
  closing: [{ kind: 'text', indent: 0, runs: [{ text: closing }] }],
})
const previewOf = (content: MeetingContent, outstanding: { key: string; type: string; itemId?: string }[] = []) => {
  const json = canonicalJson(content)
  return { hash: sha256(json), html: renderHtml(content), json, outstanding }
}
const first = previewOf(contentOf('Rådet takkede for en god dag.'))
const second = previewOf(contentOf('Rådet takkede for en lang dag.'))

let root: Root
let sent: { hash: string; epoch: number; despite: string[] }[]
let replies: (() => Response)[]
let shown: typeof first

const button = (text: string) => Array.from(document.querySelectorAll('button')).find(one => one.textContent === text)
const settle = async (check: () => void) => act(async () => vi.waitFor(check))
const press = async (text: string) => act(async () => button(text)?.click())

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  sent = []
  replies = []
  shown = first
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    if (init.method === 'GET') return Response.json(shown)
    sent.push(JSON.parse(String(init.body)) as (typeof sent)[number])
    return replies.shift()?.() ?? new Response(null, { status: 204 })
  })
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

const open = async (onOpenChange = vi.fn<(open: boolean) => void>()) => {
  root = createRoot(document.body.appendChild(document.createElement('div')))
  const client = createQueryClient()
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <ApprovalDialog meeting={{ id: 'm1', epoch: 7 }} open onOpenChange={onOpenChange} />
      </QueryClientProvider>,
    ),
  )
  return onOpenChange
}

describe('U8 the chair approves what is on the screen', () => {
  it('U8 shows the text and its fingerprint, and sends exactly that hash', async () => {
    const onOpenChange = await open()
    await settle(() => expect(document.body.textContent).toContain('Rådet takkede for en god dag.'))
    expect(document.querySelector('code')?.textContent?.replaceAll(' ', '')).toBe(first.hash)
    await press('Godkend denne tekst')
    await settle(() => expect(onOpenChange).toHaveBeenCalledWith(false))
    expect(sent).toEqual([{ hash: first.hash, epoch: 7, despite: [] }])
  })
  it('U8 shows word by word what changed, in words as well as marks, and approves the new text only after a second look', async () => {
    replies.push(() => Response.json({ error: 'changed', message: 'Teksten er ændret.', now: second }, { status: 409 }))
    const onOpenChange = await open()
    await settle(() => expect(button('Godkend denne tekst')?.disabled).toBe(false))
    await press('Godkend denne tekst')
    await settle(() => expect(document.querySelector('ins')).not.toBeNull())
    expect(document.querySelector('del')?.textContent).toContain('god')
    expect(document.querySelector('ins')?.textContent).toContain('lang')
    expect(document.querySelector('ins')?.textContent).toContain('tilføjet')
    expect(button('Godkend denne tekst')).toBeUndefined()
    expect(onOpenChange).not.toHaveBeenCalled()
    await press('Se den nye tekst')
    await press('Godkend denne tekst')
    await settle(() => expect(onOpenChange).toHaveBeenCalledWith(false))
    expect(sent.map(one => one.hash)).toEqual([first.hash, second.hash])
  })
  it('U8 does not let a text be approved that its fingerprint is not of', async () => {
    shown = { ...first, json: second.json }
    await open()
    await settle(() => expect(document.body.textContent).toContain('passer ikke sammen'))
    expect(button('Godkend denne tekst')?.disabled).toBe(true)
  })
  it('A9 what is outstanding is listed, and approved only with an explicit word about each', async () => {
    shown = previewOf(contentOf('Rådet takkede for en god dag.'), [{ key: 'remark:a', type: 'remark' }, { key: 'remark:b', type: 'remark' }])
    const more = previewOf(contentOf('Rådet takkede for en god dag.'), [...shown.outstanding, { key: 'objection:c', type: 'objection' }])
    replies.push(() => Response.json({ error: 'outstanding', message: 'Noget udestår endnu.', now: more }, { status: 409 }))
    const onOpenChange = await open()
    await settle(() => expect(document.body.textContent).toContain('2 bemærkninger er ikke afsluttet'))
    const box = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')
    expect(button('Godkend denne tekst')?.disabled).toBe(true)
    await act(async () => box()?.click())
    await press('Godkend denne tekst')
    // one more came meanwhile: the word was not about that
    await settle(() => expect(document.body.textContent).toContain('3 forhold udestår'))
    expect(onOpenChange).not.toHaveBeenCalled()
    expect([box()?.checked, button('Godkend denne tekst')?.disabled]).toEqual([false, true])
    await act(async () => box()?.click())
    await press('Godkend denne tekst')
    await settle(() => expect(onOpenChange).toHaveBeenCalledWith(false))
    expect(sent.map(one => one.despite)).toEqual([['remark:a', 'remark:b'], ['remark:a', 'remark:b', 'objection:c']])
  })
  it('U8 keeps the text on the screen where the server is not reached', async () => {
    replies.push(() => {
      throw new TypeError('Failed to fetch')
    })
    const onOpenChange = await open()
    await settle(() => expect(button('Godkend denne tekst')?.disabled).toBe(false))
    await press('Godkend denne tekst')
    await settle(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('Intet er tabt'))
    expect(document.body.textContent).toContain('Rådet takkede for en god dag.')
    expect(onOpenChange).not.toHaveBeenCalled()
  })
})

// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '../../../client/api/createQueryClient.ts'
import { Versions } from '../../../client/features/versions/Versions.tsx'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { canonicalJson } from '../../../shared/render/canonicalJson.ts'
import { renderHtml } from '../../../shared/render/html.ts'
import { placesOf } from '../../../shared/render/places.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { placeHash } from '../../../shared/versions/placeHash.ts'
import { renderWords } from '../../../shared/words/render.ts'

const contentOf = (closing: string): MeetingContent => ({
  template: 'opsamling', body: 'Bromølle Råd', people: [], items: [], intro: [],
  header: { title: 'Temadag', place: '', start: '', end: '', nextMeeting: '', language: 'da' },
  closing: [{ kind: 'text', indent: 0, runs: [{ text: closing }] }],
})
const row = { id: 'v1', kind: 'named', name: 'Før frokost', phase: 'inSession', toPhase: null, at: 1_700_000_000_000, by: 'Karla Brovst', hash: null, seq: 4, closedSeq: 0 }
const textOf = (content: MeetingContent, version: typeof row | null) => {
  const json = canonicalJson(content)
  return { version, json, hash: sha256(json), html: renderHtml(content) }
}
const old = contentOf('Rådet takkede for en god dag.')

let root: Root
let now: MeetingContent
let spoiled: boolean
let sent: unknown[]
let replies: (() => Response)[]

const button = (text: string) => Array.from(document.querySelectorAll('button')).find(one => (one.getAttribute('aria-label') ?? one.textContent).includes(text))
const settle = async (check: () => void) => act(async () => vi.waitFor(check))
const press = async (text: string) => act(async () => button(text)?.click())

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  history.replaceState(null, '', '/moede/m1/historik')
  now = contentOf('Rådet takkede for en lang dag.')
  spoiled = false
  sent = []
  replies = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      sent.push([path, JSON.parse(String(init.body))])
      return replies.shift()?.() ?? Response.json({ restored: ['document/closing'], left: [] })
    }
    if (path.endsWith('/versions')) return Response.json({ versions: [row] })
    const text = path.endsWith('/now') ? textOf(now, null) : textOf(old, row)
    return Response.json(spoiled ? { ...text, hash: sha256('noget andet') } : text)
  })
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

const open = async (role: 'secretariat' | 'observer') => {
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(<QueryClientProvider client={createQueryClient()}><Versions meeting={{ id: 'm1', role, phase: 'inSession' }} /></QueryClientProvider>))
  await settle(() => expect(button('Vis »Før frokost«')).toBeDefined())
}

describe('the history page', () => {
  it('V13 tells why, by whom and when a version was kept, and shows it with a fingerprint computed here', async () => {
    await open('observer')
    expect(document.body.textContent).toContain('Karla Brovst')
    expect(document.querySelector('time')?.dateTime).toBe(new Date(row.at).toISOString())
    expect(button('Gem version')).toBeUndefined()
    await press('Vis »Før frokost«')
    await settle(() => expect(document.querySelector('code')?.textContent?.replaceAll(' ', '')).toBe(sha256(canonicalJson(old))))
    expect(location.search).toBe('?vis=v1')
  })

  it('V13 shows nothing whose fingerprint is another', async () => {
    spoiled = true
    await open('observer')
    await press('Vis »Før frokost«')
    await settle(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('passer ikke sammen'))
    expect(document.body.textContent).not.toContain('god dag')
  })

  it('V13 compares in marks and words, and puts back only over what was shown: what changed meanwhile is fetched and asked about anew', async () => {
    await open('secretariat')
    await press('Sammenlign med nu')
    await settle(() => expect(document.querySelector('del')?.textContent).toContain('[fjernet: [–god–]]'))
    expect(document.querySelector('ins')?.textContent).toContain('[tilføjet: [+lang+]]')
    const seen = (content: MeetingContent) => placeHash(placesOf(content, renderWords.da).find(place => place.where === 'document/closing'))
    const before = seen(now)
    now = contentOf('Rådet takkede for en meget lang dag.')
    replies.push(() => Response.json({ error: 'changed', message: 'Teksten er ændret, siden du fik den vist.' }, { status: 409 }))
    await press('Gendan fra den ældre version')
    const send = () => act(async () => Array.from(document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')).find(one => one.textContent === 'Gendan')?.click())
    await send()
    await settle(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('Teksten er ændret'))
    await settle(() => expect(document.querySelector('ins')?.textContent).toContain('meget lang'))
    await press('Annuller')
    await press('Gendan fra den ældre version')
    await send()
    await settle(() => expect(document.querySelector('[role=dialog]')).toBeNull())
    expect(sent).toEqual([before, seen(now)].map(hash => ['/api/meetings/m1/versions/v1/restoration', { what: { type: 'place', where: 'document/closing', seen: hash } }]))
  })

  it('V13 offers nobody to put back what they may not write', async () => {
    await open('observer')
    await press('Sammenlign med nu')
    await settle(() => expect(document.querySelector('ins')).not.toBeNull())
    expect(button('Gendan')).toBeUndefined()
  })
})

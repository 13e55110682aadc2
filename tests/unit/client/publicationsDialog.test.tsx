// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '../../../client/api/createQueryClient.ts'
import { PublicationsDialog } from '../../../client/features/publication/PublicationsDialog.tsx'
import { PublishDialog } from '../../../client/features/publication/PublishDialog.tsx'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'

const hash = 'a'.repeat(64)
const publications: MeetingDetail['publications'] = [
  { id: 'p1', path: '/referater/raad/2031-03-04', at: Date.UTC(2031, 2, 4, 17), hash, withdrawnAt: null },
  { id: 'p2', path: '/referater/raad/2031-03-04-2', at: Date.UTC(2031, 2, 5, 17), hash, withdrawnAt: null },
  { id: 'p3', path: '/referater/raad/2031-03-04-3', at: Date.UTC(2031, 2, 6, 17), hash, withdrawnAt: Date.UTC(2031, 2, 7, 17) },
]

let root: Root
let sent: { path: string; body: unknown }[]
let answer: () => Response

const button = (text: string) => Array.from(document.querySelectorAll('button')).find(one => one.textContent === text || one.getAttribute('aria-label') === text)
const press = async (text: string) => act(async () => button(text)?.click())
const write = async (text: string) => act(async () => {
  const field = document.querySelector('textarea')!
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
})
const show = async (element: ReactElement) => {
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(<QueryClientProvider client={createQueryClient()}>{element}</QueryClientProvider>))
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  sent = []
  answer = () => new Response(null, { status: 204 })
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, body: JSON.parse(String(init.body)) as unknown })
    return answer()
  })
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the editions of a meeting', () => {
  it('N24 stand newest first, with what holds of each; only the secretariat may withdraw', async () => {
    await show(<PublicationsDialog meeting={{ id: 'm1', role: 'chair', publications }} open onOpenChange={() => undefined} />)
    expect(Array.from(document.querySelectorAll('li'), line => line.textContent?.replace(/\d+\. marts 2031 kl\. [\d.]+/gu, '#'))).toEqual([
      'Udgave 3, #trukket tilbage #', 'Udgave 2, #gælder', 'Udgave 1, #rettet',
    ])
    expect(button('Træk udgave 2 tilbage …')).toBeUndefined()
  })

  it('N24 are withdrawn after a question that says what it does, with a reason; a refusal is shown and nothing is lost', async () => {
    await show(<PublicationsDialog meeting={{ id: 'm1', role: 'secretariat', publications }} open onOpenChange={() => undefined} />)
    expect(button('Træk udgave 3 tilbage …')).toBeUndefined()
    await press('Træk udgave 2 tilbage …')
    expect(document.body.textContent).toContain('Det kan ikke gøres om.')
    expect(document.activeElement).toBe(document.querySelector('textarea'))
    await press('Træk udgaven tilbage')
    expect([sent, document.querySelector('textarea')!.getAttribute('aria-invalid')]).toEqual([[], 'true'])
    await write('  Et telefonnummer ')
    answer = () => Response.json({ error: 'conflict', message: 'Udgaven er allerede trukket tilbage.' }, { status: 409 })
    await press('Træk udgaven tilbage')
    await vi.waitFor(() => expect(document.body.textContent).toContain('Udgaven er allerede trukket tilbage.'))
    expect(document.querySelector('textarea')!.value).toBe('  Et telefonnummer ')
    answer = () => new Response(null, { status: 204 })
    await press('Træk udgaven tilbage')
    await act(async () => vi.waitFor(() => expect(document.querySelector('textarea')).toBeNull()))
    expect(sent.at(-1)).toEqual({ path: '/api/meetings/m1/publications/p2/withdrawal', body: { reason: 'Et telefonnummer' } })
  })

  it('N24 a correction is published with the public reason, proposed from when it was opened; what could not be made is told', async () => {
    answer = () => Response.json({ path: '/referater/raad/2031-03-04-2', without: ['pdf', 'pdfa'] }, { status: 201 })
    const meeting = { id: 'm1', epoch: 7, approval: null, reopenedBecause: 'Et tal' }
    await show(<PublishDialog meeting={meeting} open onOpenChange={() => undefined} held={false} onAsk={() => ({})}>{undefined}</PublishDialog>)
    expect(document.querySelector('textarea')!.value).toBe('Et tal')
    await write('Tallet i punkt 2 var forkert')
    await press('Offentliggør nu')
    await act(async () => vi.waitFor(() => expect(document.body.textContent).toContain('Disse former kunne ikke laves og er ikke med i offentliggørelsen: pdf, pdfa.')))
    expect(sent).toEqual([{ path: '/api/meetings/m1/publication', body: { epoch: 7, reason: 'Tallet i punkt 2 var forkert' } }])
  })
})

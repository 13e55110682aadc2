// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { Tooltip } from 'radix-ui'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '../../../client/api/createQueryClient.ts'
import { TemplateList } from '../../../client/features/forum/TemplateList.tsx'
import { Toasts } from '../../../client/ui/Toasts.tsx'
import { bodyTemplate, type TemplateVersion } from '../../../shared/protocol/templates.ts'
import { ownTemplate } from '../../../shared/template/ownTemplate.ts'

const KEPT: TemplateVersion = { id: 't1', version: 3, at: 0, by: 'Signe Lundvad', retired: false, template: bodyTemplate.parse({ ...ownTemplate('referat', 'Havnemøde'), phrases: ['Taget til efterretning.'], people: [{ name: 'Dorte Kildal', organisation: '', role: 'formand' }] }) }

let root: Root
let templates: TemplateVersion[]
let answer: () => Response
let sent: { method: string; path: string; body: unknown }[]

const settle = () => act(async () => { await new Promise(resolve => setTimeout(resolve, 30)) })
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(one => one.getAttribute('aria-label') === name || one.textContent === name) ?? expect.fail(`no button ${name}`)
const press = async (name: string): Promise<void> => {
  await act(async () => button(name).click())
  await settle()
}
const field = (label: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = [...document.querySelectorAll('label')].find(one => one.textContent?.trim().startsWith(label))
  return (document.querySelector(`[id="${found?.htmlFor ?? ''}"]`) ?? found?.querySelector('input') ?? expect.fail(`no field ${label}`)) as HTMLInputElement
}
const write = async (label: string, value: string): Promise<void> => {
  const input = field(label)
  const { prototype } = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(input, value)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(async () => {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  templates = [KEPT]
  sent = []
  answer = () => Response.json({ id: 't2' }, { status: 201 })
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'GET') return Response.json({ templates })
    sent.push({ method: init.method ?? '', path, body: JSON.parse(String(init.body)) as unknown })
    return answer()
  })
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  await act(async () => root.render(
    <QueryClientProvider client={createQueryClient()}><Tooltip.Provider><Toasts><TemplateList bodyId="b1" may /></Toasts></Tooltip.Provider></QueryClientProvider>,
  ))
  await settle()
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('B1 a forum\'s template in the browser', () => {
  it('B1 asks for what is missing, goes there, and sends nothing', async () => {
    await press('Ny skabelon til referat')
    await write('Fast punkt 2', ' ')
    await press('Gem skabelon')
    expect(sent).toEqual([])
    expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(2)
    expect(document.activeElement).toBe(field('Skabelonens navn'))
    await write('Skabelonens navn', 'Havn')
    await write('Fast punkt 2', 'Kajen')
    await write('Indsigelsesfrist i dage', '0')
    await press('Gem skabelon')
    expect(sent).toEqual([])
    expect(document.activeElement).toBe(field('Indsigelsesfrist i dage'))
  })

  it('B1 sends exactly the template that is shown: parts renamed, in another order, one left out', async () => {
    await press('Ny skabelon til referat')
    await write('Skabelonens navn', 'Havn')
    await write('Overskrift for referat', 'Beslutning')
    await press('Flyt Referat op')
    await act(async () => field('Indstilling').click())
    await press('Fjern Evt. og næste møde')
    await press('Flyt Godkendelse af referat fra seneste møde op')
    await write('Tekst, der altid står', 'Læst.')
    await write('Standardtekster', 'Godkendt.\n\n Udsat. ')
    await write('Faste deltagere', 'Karl Aagaard; Havnen; formand\nBente Lyngsø')
    await write('Indsigelsesfrist i dage', '9')
    await press('Gem skabelon')
    const base = ownTemplate('referat', 'Havn')
    expect(sent).toEqual([{
      method: 'POST', path: '/api/bodies/b1/templates', body: {
        ...base,
        form: { ...base.form, parts: [{ part: 'caseStatement', label: 'Sagsfremstilling' }, { part: 'minutes', label: 'Beslutning' }, { part: 'attachments', label: 'Bilag' }] },
        standing: [
          { title: 'Godkendelse af referat fra seneste møde', kind: 'numbered', caseStatement: 'Læst.' },
          { title: 'Godkendelse af dagsorden', kind: 'numbered', caseStatement: '' },
        ],
        phrases: ['Godkendt.', 'Udsat.'],
        people: [{ name: 'Karl Aagaard', organisation: 'Havnen', role: 'formand' }, { name: 'Bente Lyngsø', organisation: '', role: '' }],
        objectionDays: 9,
      },
    }])
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('B5 says that somebody else was first, keeps what was written, and fetches the new version', async () => {
    await press('Ret Havnemøde')
    await write('Sædvanligt sted', 'Pakhuset')
    answer = () => Response.json({ error: 'conflict', message: 'En anden har ændret skabelonen imens.' }, { status: 409 })
    templates = [{ ...KEPT, version: 4, by: 'Bente Lyngsø' }]
    await press('Gem skabelon')
    expect(sent).toEqual([{ method: 'PUT', path: '/api/bodies/b1/templates/t1', body: { seen: 3, retired: false, template: { ...KEPT.template, place: 'Pakhuset' } } }])
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Bente Lyngsø har imens gemt udgave 4')
    expect(field('Sædvanligt sted').value).toBe('Pakhuset')
    expect(document.body.textContent).toContain('Udgave 4, Bente Lyngsø')
  })

  it('B10 whoever was second can keep their own text as the version after the other\'s', async () => {
    await press('Ret Havnemøde')
    await write('Sædvanligt sted', 'Pakhuset')
    answer = () => Response.json({ error: 'conflict', message: 'En anden har ændret skabelonen imens.' }, { status: 409 })
    templates = [{ ...KEPT, version: 4, by: 'Bente Lyngsø', retired: true }]
    await press('Gem skabelon')
    answer = () => new Response(null, { status: 204 })
    await press('Gem min tekst oven på udgave 4')
    expect(sent.at(-1)).toEqual({ method: 'PUT', path: '/api/bodies/b1/templates/t1', body: { seen: 4, retired: true, template: { ...KEPT.template, place: 'Pakhuset' } } })
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('I207 a template that was changed is not closed without being asked; one that was not is', async () => {
    await press('Ret Havnemøde')
    await press('Luk')
    expect(document.querySelector('[role=dialog]')).toBeNull()
    await press('Ret Havnemøde')
    await write('Sædvanligt sted', 'Pakhuset')
    await press('Luk')
    expect(document.querySelector('[role=alert]')?.textContent).toContain('ikke gemt')
    await press('Ret videre')
    expect([field('Sædvanligt sted').value, document.querySelector('[role=alert]')]).toEqual(['Pakhuset', null])
    await press('Luk')
    await press('Luk uden at gemme')
    expect([document.querySelector('[role=dialog]'), sent]).toEqual([null, []])
  })

  it('B4 takes a template out of use as it stands', async () => {
    await press('Tag ud af brug')
    expect(sent).toEqual([{ method: 'PUT', path: '/api/bodies/b1/templates/t1', body: { seen: 3, retired: true, template: KEPT.template } }])
  })
})

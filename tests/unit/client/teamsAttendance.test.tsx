// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { keys } from '../../../client/api/keys.ts'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import { TeamsAttendance } from '../../../client/features/attendance/teams/TeamsAttendance.tsx'
import { type MeetingScope, MeetingScopeContext } from '../../../client/sync/scope.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { setHeader } from '../../../shared/document/header.ts'
import { addPerson, readPeople } from '../../../shared/document/people.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import type { ItemId, MeetingId, PersonId } from '../../../shared/domain/ids.ts'
import { templateOf } from '../../../shared/template/templateOf.ts'

const REPORT = [
  '1. Oversigt', 'Mødetitel\tHavneudvalget', 'Start\t4/3/2031, 13.58.00', 'Slut\t4/3/2031, 16.00.00', '', '2. Deltagere', 'Navn\tFørst\tSidst\tVarighed',
  'Kildal, Dorte (External)\t4/3/2031, 14.20.00\t4/3/2031, 16.00.00\t1 t', 'Bente\t4/3/2031, 14.00.00\t4/3/2031, 15.10.00\t1 t', 'Ukendt Gæst\t4/3/2031, 14.00.00\t4/3/2031, 16.00.00\t2 t',
].join('\r\n')

let root: Root
let doc: Y.Doc
let closed = false

const person = (name: string, attendance: 'present' | 'apology' = 'present'): void =>
  addPerson(doc, { id: name as PersonId, name, organisation: '', role: '', attendance, arrival: '', departure: '', deputyFor: '' })
const utf16 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  ;[...text].forEach((char, at) => bytes.set([char.charCodeAt(0) % 256, char.charCodeAt(0) >> 8], 2 + at * 2))
  return bytes
}
const choose = async (text: string): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  const bytes = utf16(text)
  const file = new File([bytes], 'rapport.csv')
  // jsdom's own File cannot be read this way
  Object.assign(file, { arrayBuffer: async () => bytes.buffer })
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true })
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise(resolve => setTimeout(resolve, 0))
  })
}
const button = (name: string | RegExp): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(one => (typeof name === 'string' ? one.textContent === name : name.test(one.textContent ?? '')))
const box = (name: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)!
const seen = () => readPeople(doc).map(({ name, attendance, arrival, departure }) => [name, attendance, arrival, departure])

beforeEach(async () => {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  closed = false
  doc = createSectionDoc()
  setHeader(doc, 'start', '2031-03-04T14:00')
  setHeader(doc, 'end', '2031-03-04T16:00')
  for (const name of ['Dorte Kildal', 'Bente Lyngsø', 'Karl Aagaard']) person(name)
  person('Ole Thisted', 'apology')
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  // what the server says is in the cache already: the second item was written in at 15.00, the first after the meeting
  client.setQueryData(keys.itemTimes('m'), { items: [{ id: 'a', at: Date.parse('2031-03-04T17:30+01:00') }, { id: 'b', at: Date.parse('2031-03-04T15:00+01:00') }] })
  const scope: MeetingScope = {
    id: 'm' as MeetingId, me: { id: 'me', name: 'Signe Lundvad' }, template: templateOf('referat'), role: 'secretariat', phase: 'inSession',
    open: { doc, awareness: new Awareness(doc), undo: createSectionUndo(doc), ready: true }, closed: undefined, recused: new Set(), onTornAway: () => undefined,
  }
  await act(async () => root.render(<QueryClientProvider client={client}><MeetingScopeContext value={scope}><TeamsAttendance onClose={() => { closed = true }} /></MeetingScopeContext></QueryClientProvider>))
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
})

describe('attendance from Teams, in the browser', () => {
  it('I32 is proposed, set right and entered only when it is confirmed; what is unsure waits for a tick', async () => {
    await choose(REPORT)
    const before = seen()
    expect(document.body.textContent).toContain('»Havneudvalget«, opkald 4. marts 2031 kl. 13.58–16.00')
    expect(box('Tag ændringen for Dorte Kildal med').checked).toBe(true)
    // a first name alone is not enough
    expect(box('Tag ændringen for Bente Lyngsø med').checked).toBe(false)
    expect(document.body.textContent).toContain('Usikkert')
    expect(seen()).toEqual(before)
    await act(async () => box('Tag ændringen for Bente Lyngsø med').click())
    const stranger = [...document.querySelectorAll('label')].find(label => label.textContent?.includes('Ukendt Gæst'))!
    await act(async () => stranger.querySelector('input')!.click())
    await act(async () => button('Før 4 ændringer ind')!.click())
    expect(seen()).toEqual([
      ['Dorte Kildal', 'present', '14:20', ''],
      ['Bente Lyngsø', 'present', '', '15:10'],
      ['Karl Aagaard', 'absent', '', ''],
      ['Ole Thisted', 'apology', '', ''],
      ['Ukendt Gæst', 'present', '', ''],
    ])
    expect(closed).toBe(true)
  })

  it('I208 shows when each was in the call, also where they came again, and what the minutes say so far', async () => {
    await choose(REPORT.replace('4/3/2031, 14.00.00\t4/3/2031, 15.10.00\t1 t', '4/3/2031, 14.00.00\t4/3/2031, 14.30.00\t30 m\r\nBente\t4/3/2031, 14.45.00\t4/3/2031, 15.10.00\t25 m'))
    expect(document.body.textContent).toContain('I opkaldet kl. 14.20–16.00')
    expect(document.body.textContent).toContain('I opkaldet kl. 14.00–14.30, 14.45–15.10')
    expect(document.body.textContent).toContain('Karl AagaardNu: Deltager')
    expect(document.body.textContent).toContain('Ole ThistedUændret')
  })

  it('I31 asks which number is the day where neither file nor meeting says so', async () => {
    await act(async () => setHeader(doc, 'start', ''))
    await choose(REPORT)
    expect(document.body.textContent).toContain('Hvad står først?')
    expect(document.body.textContent).toContain('Dagen (4. marts 2031)')
    await act(async () => button(/^Dagen/u)!.click())
    expect(document.body.textContent).toContain('4. marts 2031')
    expect(box('Tag ændringen for Karl Aagaard med').checked).toBe(true)
  })

  it('I30 says what to do with a file that is no report', async () => {
    await choose('Referat af mødet')
    expect(document.querySelector('[role=alert]')?.textContent).toContain('ikke en deltagelsesrapport')
  })

  it('I63 when items began is proposed from when their minutes were first written in during the meeting, said to be a proposal, and set right', async () => {
    await act(async () => {
      for (const id of ['a', 'b'] as ItemId[]) addItem({ open: doc, closed: createSectionDoc() }, { id, kind: 'numbered', closed: false })
    })
    await choose(REPORT)
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=time]')].filter(field => field.closest('details'))
    expect(fields.map(field => field.value)).toEqual(['', '15:00'])
    expect(document.body.textContent).toContain('Tiderne er foreslået ud fra, hvornår der første gang blev skrevet')
    expect(document.body.textContent).toContain('Til stede under alle punkter')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
    await act(async () => {
      set.call(fields[1], '15:30')
      fields[1]!.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(document.body.textContent).toContain('Ikke til stede under nogen punkter')
  })
})

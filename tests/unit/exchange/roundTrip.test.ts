import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import type { ItemText, MeetingContent } from '../../../shared/document/content.ts'
import { plainLine } from '../../../shared/document/line.ts'
import type { AttachmentId, ItemId, PersonId } from '../../../shared/domain/ids.ts'
import { canonicalJson } from '../../../shared/render/canonicalJson.ts'
import { renderMarkdown } from '../../../shared/render/markdown.ts'

const item = (number: string, title: string, text: Partial<ItemText>) => ({
  id: `item${number}` as ItemId, number, kind: 'numbered' as const, closed: false,
  open: { title, caseStatement: [], recommendation: [], minutes: [], attachments: [], ...text },
})
const person = (id: string, name: string, role: string, attendance: 'present' | 'apology') => ({ id: id as PersonId, name, role, attendance, organisation: '', arrival: '', departure: '', deputyFor: '' })

const content: MeetingContent = {
  template: 'referat',
  body: 'Naturudvalget',
  header: { title: 'Møde om skoven', place: 'Hytten', start: '2023-05-03T16:00', end: '2023-05-03T17:30', nextMeeting: 'den 7. juni 2023', language: 'da' },
  people: [person('a', 'Signe Løvtoft', 'formand', 'present'), person('b', 'Jens Bækdal', '', 'present'), person('c', 'Mona Elmelund', '', 'apology')],
  intro: [],
  items: [
    item('1', 'Nye stier * og _broer_', {
      caseStatement: [plainLine('Der mangler to broer. 3. maj var fristen.'), plainLine('Ved søen', 'bullet'), plainLine('øst', 'bullet', 1), plainLine('Ved åen', 'bullet')],
      recommendation: [plainLine('at planen vedtages', 'number'), plainLine('at naboerne høres', 'number')],
      attachments: [{ id: 'x' as AttachmentId, title: 'Kort over stier' }],
      minutes: [plainLine('Vedtaget.')],
    }),
    item('2', 'Eventuelt', { minutes: [plainLine('Intet.')] }),
  ],
  closing: [],
}

const expected = {
  title: 'Møde om skoven', body: 'Naturudvalget', date: '2023-05-03', start: '16:00', end: '17:30', place: 'Hytten', nextMeeting: 'den 7. juni 2023',
  people: content.people.map(({ name, role, attendance }) => ({ name, role, attendance })),
  items: content.items.map(({ open: { title, caseStatement, recommendation, minutes, attachments } }) => ({ title, caseStatement, recommendation, minutes, attachments: attachments.map(one => one.title) })),
}

describe('I10 what we export comes in again as it was', () => {
  it.each([['JSON', 'a.json', canonicalJson(content)], ['Markdown', 'a.md', renderMarkdown(content)]])('from %s', async (_kind, name, text) => {
    const { content: read, exact } = await importBytes(name, new Uint8Array(Buffer.from(text)))
    expect(read).toMatchObject(expected)
    expect(exact).toBe(true)
    expect(read.intro).toEqual([])
  })

  it('I210 a file that others made is not said to be ours', async () => {
    expect((await importBytes('a.md', new Uint8Array(Buffer.from('# Referat\n\n## 1. Kajen\n\nDen revner.\n')))).exact).toBeUndefined()
  })

  it('from the JSON that import prints', async () => {
    const bytes = new Uint8Array(Buffer.from(canonicalJson(content)))
    const once = await importBytes('a.json', bytes)
    const twice = await importBytes('b.json', new Uint8Array(Buffer.from(JSON.stringify(once.content))))
    expect(twice.content).toEqual(once.content)
  })

  it('and JSON that is not ours is refused', async () => {
    await expect(importBytes('a.json', new Uint8Array(Buffer.from('{"x":1}')))).rejects.toMatchObject({ problem: 'broken' })
    await expect(importBytes('a.json', new Uint8Array(Buffer.from('{"x":')))).rejects.toMatchObject({ problem: 'broken' })
  })
})

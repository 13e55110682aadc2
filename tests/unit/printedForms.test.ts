import { describe, expect, it } from 'vitest'
import type { MeetingContent, Person } from '../../shared/document/content.ts'
import { plainLine } from '../../shared/document/line.ts'
import type { AttachmentId, ItemId, PersonId, Sha256 } from '../../shared/domain/ids.ts'
import { beginMarkdown, escapeMarkdown } from '../../shared/render/escapeMarkdown.ts'
import { renderHtml } from '../../shared/render/html.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'

const person = (name: string, attendance: Person['attendance'], more: Partial<Person> = {}): Person =>
  ({ id: name as PersonId, name, organisation: '', role: '', attendance, arrival: '', departure: '', deputyFor: '', ...more })

const file = { name: 'budget.txt', mediaType: 'text/plain', size: 2400, sha256: 'ab'.repeat(32) as Sha256 }

const content: MeetingContent = {
  template: 'referat',
  body: 'Havnerådet',
  header: { title: 'Referat', place: 'Toldboden', start: '2031-01-08T09:00', end: '2031-01-08T11:30', nextMeeting: '', language: 'da' },
  people: [person('Ane Bro', 'present', { role: 'formand', arrival: '09:15' }), person('Bo Dam', 'apology', { organisation: 'Lystbådene' }), person('Cai Elm', 'present', { deputyFor: 'Bo Dam' })],
  intro: [],
  items: [
    {
      id: 'i1' as ItemId, number: '1', kind: 'numbered', closed: false,
      open: {
        title: 'Budget',
        caseStatement: [plainLine('Tallene:'), plainLine('Kaj', 'bullet'), plainLine('Nord', 'number', 1), plainLine('Syd', 'number', 1), plainLine('Note til syd', 'text', 2), plainLine('Bro', 'bullet'), plainLine('Slut')],
        recommendation: [plainLine('At rådet godkender', 'bullet')],
        minutes: [plainLine('Godkendt.', 'decision'), { ...plainLine('Send brev', 'action'), responsible: 'Ane Bro', due: '2031-02-01' }],
        attachments: [{ id: 'f1' as AttachmentId, title: 'Budget 2031', file }, { id: 'f2' as AttachmentId, title: 'Mundtligt' }],
      },
    },
    { id: 'i2' as ItemId, number: '2', kind: 'numbered', closed: true, open: { title: '', caseStatement: [], recommendation: [], minutes: [plainLine('Godkendt.')], attachments: [] } },
  ],
  closing: [],
}

describe('renderHtml', () => {
  const html = renderHtml(content, { fileHref: one => `bilag/${one.file?.sha256 ?? ''}` })

  it('P7 prints the head as Møde, Tid, Sted, Deltagere, Afbud, with machine-readable times', () => {
    expect([...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(found => found[1])).toEqual(['Møde', 'Tid', 'Sted', 'Deltagere', 'Afbud'])
    expect(html).toContain('<time datetime="2031-01-08T09:00">Onsdag den 8. januar 2031 kl. 9.00</time>–<time datetime="2031-01-08T11:30">11.30</time>')
    expect(html).toContain('<li>Ane Bro, <span class="record-role">formand</span>, <span class="record-arrival">fra kl. <time datetime="09:15">9.15</time></span></li>')
    expect(html).toContain('<li>Cai Elm, <span class="record-deputyFor">stedfortræder for Bo Dam</span></li>')
  })

  it('P7 nests lists by their indent, and leaves a paragraph under its point', () => {
    expect(html.replace(/\s*\n\s*/g, '')).toContain(
      '<p>Tallene:</p><ul><li>Kaj<ol><li>Nord</li><li>Syd<p>Note til syd</p></li></ol></li><li>Bro</li></ul><p>Slut</p>',
    )
  })

  it('P7 prints decisions and actions with who and when, and attachments with their file', () => {
    expect(html).toContain('<p class="record-decision"><strong>Beslutning:</strong> Godkendt.</p>')
    expect(html).toContain('Send brev <span class="record-terms">(Ansvarlig: <span class="record-responsible">Ane Bro</span> · Frist: <span class="record-due"><time datetime="2031-02-01">1. februar 2031</time></span>)</span>')
    expect(html).toContain(`<li><a href="bilag/${'ab'.repeat(32)}" download>Budget 2031</a> <span class="record-size">(2 kB)</span></li>`)
    expect(html).toContain('<li>Mundtligt</li>')
  })

  it('P7 keeps headings in order of level', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(found => Number(found[1]))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('P7 says that an item is closed, and no more than its public text', () => {
    expect(html).toContain('<span class="record-closed">Lukket punkt</span>')
  })

  it('P7 marks labels that are not in the language of the minutes', () => {
    const german = renderHtml({ ...content, header: { ...content.header, language: 'de' } })
    expect(german).toContain('<article class="record" lang="de">')
    expect(german).toContain('<dt><span lang="da">Sted</span></dt>')
  })

  it('P7 prints no link that leads anywhere but to http, https or mailto', () => {
    const linked = (link: string) => renderHtml({ ...content, closing: [{ ...plainLine('x'), runs: [{ text: 'her', link }] }] })
    expect(linked("https://eksempel.invalid/?a=1&b='2'")).toContain('<a href="https://eksempel.invalid/?a=1&amp;b=&#39;2&#39;">her</a>')
    for (const bad of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'https://eksempel.invalid/"><b>', '//eksempel.invalid', 'java\nscript:x']) expect(linked(bad)).not.toContain('<a ')
  })

  it('P7 says body and day once where the title has said them', () => {
    const said = renderHtml({ ...content, template: 'opsamling', header: { ...content.header, title: 'Opsamling på Havnerådet den 8. januar 2031', start: '2031-01-08T00:00', end: '' } })
    expect([...said.matchAll(/<dt>(.*?)<\/dt>/g)].map(found => found[1])).toEqual(['Sted', 'Deltagere', 'Afbud'])
  })
})

describe('renderMarkdown', () => {
  it('P8 prints the same tree', () => {
    expect(renderMarkdown(content)).toBe(`# Referat

- **Møde:** Havnerådet
- **Tid:** Onsdag den 8. januar 2031 kl. 9.00–11.30
- **Sted:** Toldboden
- **Deltagere:**
  - Ane Bro, formand, fra kl. 9.15
  - Cai Elm, stedfortræder for Bo Dam
- **Afbud:**
  - Bo Dam, *Lystbådene*

## 1. Budget

Tallene:

- Kaj

  1. Nord
  2. Syd

     Note til syd
- Bro

Slut

### Indstilling

- At rådet godkender

### Bilag

- Budget 2031 (2 kB)
- Mundtligt

### Referat

**Beslutning:** Godkendt.

**Opfølgning:** Send brev (Ansvarlig: Ane Bro · Frist: 1. februar 2031)

## 2. Lukket punkt

### Referat

Godkendt.
`)
  })

  it.each([
    ['1. maj', '1\\. maj'],
    ['- nej', '\\- nej'],
    ['# x', '\\# x'],
    ['a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['<b> & `k`', '\\<b\\> \\& \\`k\\`'],
    ['to\nlinjer', 'to linjer'],
  ])('P8 escapes %j as %j', (text, escaped) => {
    expect(beginMarkdown(escapeMarkdown(text))).toBe(escaped)
  })
})

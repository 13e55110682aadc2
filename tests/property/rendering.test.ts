// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Indent, type LineKind, plainLine } from '../../shared/document/line.ts'
import { numberLines } from '../../shared/document/text/numbers.ts'
import { blocksOf } from '../../shared/render/blocks.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { renderHtml } from '../../shared/render/html.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import type { Block } from '../../shared/render/tree.ts'
import { renderWords } from '../../shared/words/render.ts'
import { contents, textsInOrder, withTexts } from '../support/contents.ts'

/** A different word for each text: `q0q`, `q1q` … open, `z0z` … behind the door. */
const marked = contents(fc.constant('x')).map(content => {
  let count = 0
  return withTexts(content, (_text, secret) => (secret ? `z${(count += 1)}z` : `q${(count += 1)}q`))
})

const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

const wordsIn = (text: string): string[] => text.match(/[qz]\d+[qz]/g) ?? []

describe('printed minutes', () => {
  it('P5 hold every word of the content once and in order, as HTML', () => {
    fc.assert(fc.property(marked, content => {
      expect(wordsIn(bodyOf(renderHtml(content)).textContent)).toEqual(textsInOrder(content))
    }), { numRuns: 30 })
  })

  it('P5 hold every word of the content once and in order, as Markdown', () => {
    fc.assert(fc.property(marked, content => {
      expect(wordsIn(renderMarkdown(content))).toEqual(textsInOrder(content))
    }), { numRuns: 200 })
  })

  it('P4 say nothing of what is closed, in no public form', () => {
    fc.assert(fc.property(marked, content => {
      const open = publicContent(content)
      for (const form of [canonicalJson(open), renderHtml(open), renderMarkdown(open)]) expect(form).not.toMatch(/z\d+z/)
      // nor the files' hashes and names of closed items
      const closed = new Set(content.items.filter(item => item.closed).flatMap(item => [...item.open.attachments, ...(item.secret?.attachments ?? [])]).map(one => one.id))
      for (const id of closed) expect(canonicalJson(open)).not.toContain(id)
    }), { numRuns: 200 })
  })

  it('P4 keep everything else, and reduce no further the second time', () => {
    fc.assert(fc.property(marked, content => {
      const open = publicContent(content)
      expect(canonicalJson(publicContent(open))).toBe(canonicalJson(open))
      const allOpen = { ...content, items: content.items.map(({ secret: _secret, ...item }) => ({ ...item, closed: false })) }
      expect(canonicalJson(publicContent(allOpen))).toBe(canonicalJson(allOpen))
    }), { numRuns: 100 })
  })

  it('P3 any text comes out of HTML as text, and makes no element and no attribute', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '`', '=', '!', '-', 'a', ';', '#', 'æ', '\r', ' ', '\\', '$'), minLength: 1 }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=y>', '&amp;lt;', "' onclick='", '<!--', ']]>', '</article>', '&#x3c;b&#x3e;'),
    ).filter(text => text.trim() !== '')
    const shape = (html: string): string => [...bodyOf(html).querySelectorAll('*')].map(element => element.tagName + element.getAttributeNames().join()).join()
    fc.assert(fc.property(contents(nasty), content => {
      const said = bodyOf(renderHtml(content)).textContent
      for (const item of content.items) {
        for (const line of item.open.caseStatement) expect(said).toContain(line.runs.map(run => run.text).join(''))
      }
      const harmless = withTexts(content, () => 'x')
      // titles that coincide fold the head, so both are compared without it
      const bare = (from: typeof content) => renderHtml({ ...from, header: { ...from.header, title: 'Møde', nextMeeting: '' } })
      expect(shape(bare(content))).toBe(shape(bare(harmless)))
    }), { numRuns: 30 })
  })
})

describe('numbers of a list', () => {
  it('P7 are printed as the editor shows them', () => {
    const kinds = fc.constantFrom<LineKind>('number', 'number', 'number', 'bullet', 'text', 'decision')
    const someLines = fc.array(fc.tuple(kinds, fc.constantFrom<Indent>(0, 0, 1, 2, 3), fc.constantFrom(false, false, false, true)), { maxLength: 12 })
    const numbered = (blocks: readonly Block[]): [string, number][] =>
      blocks.flatMap(block => {
        if (block.type !== 'list') return []
        return block.items.flatMap((item, index): [string, number][] => [
          ...(block.ordered ? [[item.runs[0]?.text ?? '', block.start + index] as [string, number]] : []),
          ...numbered(item.blocks),
        ])
      })
    fc.assert(fc.property(someLines, shapes => {
      const lines = shapes.map(([kind, indent, blank], index) => plainLine(blank ? '' : `l${index}`, kind, indent))
      const shown = numberLines(lines.map(line => ({ ...line, blank: line.runs.length === 0 })))
      const wanted = shown.flatMap((number, index) => (number === undefined || shapes[index]?.[2] ? [] : [[`l${index}`, number]]))
      expect(numbered(blocksOf(lines, renderWords.da))).toEqual(wanted)
    }), { numRuns: 2000 })
  })
})

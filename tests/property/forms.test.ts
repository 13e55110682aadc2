import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createForms } from '../../server/forms/createForms.ts'
import type { MeetingContent } from '../../shared/document/content.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { compilerHere, docxText, partsOf, pdfBookmarks, pdfBytes, pdfPages } from '../support/formText.ts'
import { contents, textsInOrder, withTexts } from '../support/contents.ts'
import { htmlFaults } from '../support/htmlFaults.ts'

/** A different word for each text: `q1q`, `q2q` … open, `z1000001z` … behind the door: so long that packed bytes do not say one by chance. */
const marked = contents(fc.constant('x')).map(content => {
  let count = 0
  return withTexts(content, (_text, secret) => (secret ? `z${1_000_000 + (count += 1)}z` : `q${(count += 1)}q`))
})
const SECRET = /z1\d{6}z/
const wordsIn = (text: string): string[] => text.match(/[qz]\d+[qz]/g) ?? []
const forms = createForms({ pdf: compilerHere })
const bytesOf = async (content: MeetingContent, form: 'docx' | 'pdf' | 'html'): Promise<Uint8Array> => (await forms.make({ content, standing: { type: 'approved' }, at: 0 }, form)).bytes

/** The text of the pages without what stands at the head and foot of each. */
const bodyOf = (pages: readonly string[], { body }: MeetingContent): string =>
  pages.map(page => page.split('\n').filter(line => line !== body && !line.startsWith(`${body} · `)).join('\n')).join('\n')

describe('the files of minutes', () => {
  it('P5 hold every word of the content once and in order, as a Word file', async () => {
    await fc.assert(fc.asyncProperty(marked, async content => {
      expect(wordsIn(docxText(await bytesOf(content, 'docx')))).toEqual(textsInOrder(content))
    }), { numRuns: 5 })
  })

  it('P5 hold every word of the content once and in order, as PDF', async () => {
    await fc.assert(fc.asyncProperty(marked, async content => {
      expect(wordsIn(bodyOf(await pdfPages(await bytesOf(content, 'pdf')), content))).toEqual(textsInOrder(content))
    }), { numRuns: 4 })
  })

  it('P45 say nothing of what is closed, in no part of a Word file and nowhere in a PDF', async () => {
    await fc.assert(fc.asyncProperty(marked, async content => {
      const open = publicContent(content)
      expect(Object.values(partsOf(await bytesOf(open, 'docx'))).join()).not.toMatch(SECRET)
      const pdf = await bytesOf(open, 'pdf')
      expect([...await pdfPages(pdf), ...await pdfBookmarks(pdf), pdfBytes(pdf)].join()).not.toMatch(SECRET)
    }), { numRuns: 3 })
  })

  it('P49 are valid HTML', async () => {
    await fc.assert(fc.asyncProperty(contents(fc.constantFrom('Hegn', 'x < y & "z"', 'Hegn langs havnens nordlige side og bag det gamle pakhus')), async content => {
      expect(await htmlFaults(new TextDecoder().decode(await bytesOf(content, 'html')))).toEqual([])
    }), { numRuns: 6 })
  })
})

// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingContent } from '../../shared/document/content.ts'
import type { Edition } from '../../server/http/public/edition.ts'
import { recordPage } from '../../server/http/public/recordPage.ts'
import type { PublicDeps } from '../../server/http/public/publicDeps.ts'
import { contents, withTexts } from '../support/contents.ts'
import { publicationOf } from '../support/published.ts'
import { body } from '../support/rows.ts'

const deps = { publicUrl: 'https://referat.test' } as PublicDeps

const pageOf = (content: MeetingContent, approver: string, name: string) => {
  const publication = publicationOf(content)
  const approval = { meetingId: publication.meetingId, snapshotId: publication.snapshotId, hash: publication.hash, at: 0, by: publication.by }
  const edition: Edition = {
    body: body({ name }), publication, content, approval, approver, number: 1, corrects: undefined, newest: undefined,
    correctedBecause: '', withdrawnCorrection: undefined, record: undefined, tombstone: undefined,
  }
  return recordPage(edition, deps)
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const shape = (page: Document): string =>
  [...page.querySelectorAll('*')].map(element => `${element.localName}[${element.getAttributeNames().join(' ')}]`).join('\n')

const nasty = fc
  .oneof(
    fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '</title><img src=x onerror=y>', '</style><b>', '\\"}</style>', '<!--', '&quot;', '\r\n"', '*/ } body { display: none'),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '\\', '{', '}', ';', '\n', '-', '!', 'æ', '\u0000'), minLength: 1, maxLength: 12 }),
  )
  .filter(text => text.trim() !== '')

describe('the page of a record', () => {
  it('P3 takes every text as text: in its head, its attributes and its style sheet too', () => {
    fc.assert(fc.property(contents(nasty), nasty, nasty, (content, approver, name) => {
      // a title that says body or day already folds the head; that is not what this is about
      const plain = { ...content, header: { ...content.header, title: `Møde ${content.header.title}`, nextMeeting: '' } }
      const harmless = { ...withTexts(content, () => 'x'), body: 'y' }
      const { html, inlineStyle } = pageOf({ ...plain, body: `§${content.body}` }, approver, name)
      const expected = pageOf({ ...harmless, header: { ...harmless.header, title: 'Møde x', nextMeeting: '' } }, 'x', 'z')
      const page = parse(html)
      expect(shape(page)).toBe(shape(parse(expected.html)))
      expect(inlineStyle).not.toMatch(/[<\n]/)
      expect(page.querySelector('style')?.textContent).toBe(inlineStyle)
      expect(page.querySelectorAll('script')).toHaveLength(0)
    }), { numRuns: 15 })
  })
})

import { markup, type Markup } from '../../../shared/render/markup.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import { recordWords } from '../../../shared/words/record.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { publicPath } from '../../commands/publicPath.ts'
import type { Body, Publication } from '../../storage/storage.ts'
import { newestAfter } from './edition.ts'
import { dayText } from './moment.ts'

/** What stands behind `/referater` and each forum's address for its feed. */
export const FEED_NAME = 'atom.xml'
/** As many as a reader asks for at once; older ones stand on the pages. */
const MOST = 100

const words = recordWords.da

/** Why a publication was corrected or withdrawn, as its record says. */
export interface Said {
  readonly correction: string
  readonly withdrawal: string
}

export interface FeedInput {
  /** Told apart from every other feed by it, for ever: no address, which may change. */
  readonly name: string
  readonly title: string
  /** The address of the pages that the feed is of, below `publicUrl`; the feed's own is behind it. */
  readonly path: string
  readonly publicUrl: string
  readonly bodies: readonly Body[]
  readonly publications: readonly Publication[]
  readonly said: (publication: Publication) => Said
}

const instant = (at: number): string => new Date(at).toISOString()

/** A name that stays, whatever address the site has: a UUID of our own making (RFC 9562 §5.8) from an id that is random. */
const urnOf = (id: string): string => {
  const hex = sha256(`referat-feed ${id}`)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const changedAt = (publication: Publication, all: readonly Publication[]): number => publication.withdrawnAt ?? newestAfter(publication, all)?.at ?? publication.at

const entry = (publication: Publication, body: Body, { publicUrl, publications, said }: FeedInput): Markup => {
  const { id, slug, title, start, at, withdrawnAt, replaces } = publication
  if (withdrawnAt !== null) {
    return markup`<at:deleted-entry ref="${urnOf(id)}" when="${instant(withdrawnAt)}"><at:comment>${said(publication).withdrawal}</at:comment></at:deleted-entry>\n`
  }
  const newest = newestAfter(publication, publications)
  const summary = [
    [body.name, dayText(start, 'da')].filter(part => part !== '').join(', '),
    ...(replaces === null ? [] : [words.correctionEntry(said(publication).correction)]),
    ...(newest ? [words.correctedEntry] : []),
  ].join('. ')
  const address = publicUrl + publicPath(body.slug, slug)
  return markup`<entry>
<id>${urnOf(id)}</id>
<title>${title.trim() === '' ? renderWords.da.untitled : title}</title>
<published>${instant(at)}</published>
<updated>${instant(changedAt(publication, publications))}</updated>
<author><name>${body.name}</name></author>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="related" type="application/json" href="${address}.record.json"/>
<summary>${summary}</summary>
</entry>
`
}

/**
 * What was published, corrected and withdrawn, newest first, as Atom (RFC 4287); what was withdrawn as a deleted entry (RFC 6721). Holds titles and
 * dates of what is public, nothing else.
 */
export const feed = (input: FeedInput): string => {
  const { name, title, path, publicUrl, bodies, publications } = input
  const byId = new Map(bodies.map(body => [body.id, body]))
  const newest = publications.toSorted((a, b) => changedAt(b, publications) - changedAt(a, publications) || b.at - a.at)
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="da">
<id>${urnOf(name)}</id>
<title>${title}</title>
<updated>${instant(newest[0] ? changedAt(newest[0], publications) : 0)}</updated>
<author><name>${bodies.length === 1 ? (bodies[0]?.name ?? '') : publicWords.da.site}</name></author>
<link rel="self" type="application/atom+xml" href="${publicUrl}${path}/${FEED_NAME}"/>
<link rel="alternate" type="text/html" href="${publicUrl}${path}"/>
${newest.slice(0, MOST).flatMap(publication => {
  const body = byId.get(publication.bodyId)
  return body ? [entry(publication, body, input)] : []
})}</feed>
`.html
}

/** For the `<head>` of a page: where its feed is. `path` as in `FeedInput`. */
export const feedLink = (path: string, title: string): Markup => markup`<link rel="alternate" type="application/atom+xml" href="${path}/${FEED_NAME}" title="${title}">\n`

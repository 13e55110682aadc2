import { markup, type Markup } from '../../../shared/render/markup.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import { recordWords } from '../../../shared/words/record.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { publicPath } from '../../commands/publicPath.ts'
import type { Body, Publication } from '../../storage/storage.ts'
import { dayText } from './moment.ts'
import { newestAfter } from './edition.ts'
import { CHAIN_NAME } from './chainPart.ts'
import { FEED_NAME, feedLink } from './feed.ts'
import { frame } from './frame.ts'

const LIST = '/referater'
const words = publicWords.da
const chainWords = recordWords.da

/** A forum with what it has published; only editions that stand, newest meeting first. None where all were withdrawn. */
interface Shelf {
  readonly body: Body
  readonly publications: readonly Publication[]
}

const byNewest = (one: Publication, other: Publication): number => (other.start < one.start ? -1 : other.start > one.start ? 1 : other.at - one.at)

/** What each forum shows, forums by name; those that have published nothing are left out. */
export const shelvesOf = (bodies: readonly Body[], publications: readonly Publication[]): Shelf[] =>
  bodies
    .flatMap(body => {
      const own = publications.filter(publication => publication.bodyId === body.id)
      return own.length === 0 ? [] : { body, publications: own.filter(one => one.withdrawnAt === null && newestAfter(one, own) === undefined).toSorted(byNewest) }
    })
    .toSorted((one, other) => one.body.name.localeCompare(other.body.name, 'da'))

const row = (body: Body, { slug, title, start, replaces }: Publication): Markup => {
  const day = dayText(start, 'da')
  return markup`<li><a href="${publicPath(body.slug, slug)}">${title.trim() === '' ? renderWords.da.untitled : title}</a> <span class="when">${
    day === '' ? words.undated : markup`<time datetime="${start.slice(0, 10)}">${day}</time>`
  }${replaces !== null && ` · ${words.corrected}`}</span></li>
`
}

const rows = ({ body, publications }: Shelf): Markup => (publications.length === 0 ? markup`<p>${words.none}</p>\n` : markup`<ul class="list">\n${publications.map(one => row(body, one))}</ul>\n`)

const feedLine = (path: string): Markup => markup`<a href="${path}/${FEED_NAME}">${chainWords.feed}</a>`

/** `/referater`: all forums with what they have published. */
export const listPage = (shelves: readonly Shelf[]): string => {
  const sections = shelves.filter(shelf => shelf.publications.length > 0).map(shelf => markup`<section class="shelf">
<h2><a href="${LIST}/${shelf.body.slug}">${shelf.body.name}</a></h2>
${rows(shelf)}</section>
`)
  return frame({
    language: 'da',
    title: words.site,
    head: feedLink(LIST, chainWords.feedTitle),
    main: markup`<h1>${words.site}</h1>
<p class="lead">${words.lead}</p>
${sections.length === 0 ? markup`<p>${words.none}</p>\n` : sections}`,
    foot: markup`<footer class="about"><p>${feedLine(LIST)}</p></footer>\n`,
  })
}

/** `/referater/<forum>`: what one forum has published. */
export const forumPage = (shelf: Shelf): string =>
  frame({
    language: 'da',
    title: `${shelf.body.name} · ${words.site}`,
    head: feedLink(`${LIST}/${shelf.body.slug}`, chainWords.feedOf(shelf.body.name)),
    trail: [{ href: LIST, text: words.site }],
    main: markup`<h1>${shelf.body.name}</h1>\n${rows(shelf)}`,
    foot: markup`<footer class="about"><p>${feedLine(`${LIST}/${shelf.body.slug}`)} · <a href="${LIST}/${shelf.body.slug}/${CHAIN_NAME}">${chainWords.chainOf}</a></p></footer>\n`,
  })

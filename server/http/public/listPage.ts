import { markup, type Markup } from '../../../shared/render/markup.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { publicPath } from '../../commands/publicPath.ts'
import type { Body, Publication } from '../../storage/storage.ts'
import { dayText } from './moment.ts'
import { newestAfter } from './edition.ts'
import { frame } from './frame.ts'

const LIST = '/referater'
const words = publicWords.da

/** A forum with what it has published; only editions that stand, newest meeting first. */
interface Shelf {
  readonly body: Body
  readonly publications: readonly Publication[]
}

const byNewest = (one: Publication, other: Publication): number => (other.start < one.start ? -1 : other.start > one.start ? 1 : other.at - one.at)

/** What each forum shows, forums by name; those that have published nothing are left out. */
export const shelvesOf = (bodies: readonly Body[], publications: readonly Publication[]): Shelf[] =>
  bodies
    .map(body => {
      const own = publications.filter(publication => publication.bodyId === body.id)
      return { body, publications: own.filter(one => newestAfter(one, own) === undefined).toSorted(byNewest) }
    })
    .filter(shelf => shelf.publications.length > 0)
    .toSorted((one, other) => one.body.name.localeCompare(other.body.name, 'da'))

const row = (body: Body, { slug, title, start, replaces }: Publication): Markup => {
  const day = dayText(start, 'da')
  return markup`<li><a href="${publicPath(body.slug, slug)}">${title.trim() === '' ? renderWords.da.untitled : title}</a> <span class="when">${
    day === '' ? words.undated : markup`<time datetime="${start.slice(0, 10)}">${day}</time>`
  }${replaces !== null && ` · ${words.corrected}`}</span></li>
`
}

const rows = ({ body, publications }: Shelf): Markup => markup`<ul class="list">\n${publications.map(one => row(body, one))}</ul>\n`

/** `/referater`: all forums with what they have published. */
export const listPage = (shelves: readonly Shelf[]): string => {
  const sections = shelves.map(shelf => markup`<section class="shelf">
<h2><a href="${LIST}/${shelf.body.slug}">${shelf.body.name}</a></h2>
${rows(shelf)}</section>
`)
  return frame({
    language: 'da',
    title: words.site,
    main: markup`<h1>${words.site}</h1>
<p class="lead">${words.lead}</p>
${shelves.length === 0 ? markup`<p>${words.none}</p>\n` : sections}`,
  })
}

/** `/referater/<forum>`: what one forum has published. */
export const forumPage = (shelf: Shelf): string =>
  frame({
    language: 'da',
    title: `${shelf.body.name} · ${words.site}`,
    trail: [{ href: LIST, text: words.site }],
    main: markup`<h1>${shelf.body.name}</h1>\n${rows(shelf)}`,
  })

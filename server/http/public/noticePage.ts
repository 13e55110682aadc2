import { markup } from '../../../shared/render/markup.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import { frame } from './frame.ts'

const words = publicWords.da

/**
 * A page that says why there is none: `path` nothing at this address, `forum`, `file` the part that is missing, `noPdf` nothing sets PDF on
 * this machine, `failed` our own fault.
 */
export const noticePage = (why: 'path' | 'forum' | 'file' | 'noPdf' | 'failed'): string => {
  const title = why === 'failed' ? words.failedTitle : why === 'noPdf' ? words.noPdfTitle : words.notFoundTitle
  const text = { path: words.notFound, forum: words.noForum, file: words.noFile, noPdf: words.noPdf, failed: words.failed }[why]
  return frame({
    language: 'da',
    title: `${title} · ${words.site}`,
    head: markup`<meta name="robots" content="noindex">\n`,
    main: markup`<h1>${title}</h1>
<p>${text}</p>
<p><a href="/referater">${words.toList}</a></p>
`,
  })
}

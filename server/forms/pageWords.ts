import { headline } from '../../shared/render/headline.ts'
import { parseLocalTime } from '../../shared/render/localTime.ts'
import { standingText } from '../../shared/render/standing.ts'
import type { DocumentTree } from '../../shared/render/tree.ts'
import { publicWords } from '../../shared/words/publicPages.ts'
import { renderWords } from '../../shared/words/render.ts'
import { standingWords } from '../../shared/words/standing.ts'
import type { FormSource } from './forms.ts'

/** What stands at the head and foot of each page, and what the file says of itself. */
export interface PageWords {
  /** `Godkendt referat: Forårsmøde`; the standing alone where that is the title. */
  readonly title: string
  readonly standing: string
  /** `Haverådet · 4. marts 2031` */
  readonly head: string
  /** Said on each page of a draft, else empty. */
  readonly draft: string
  /** The words around the numbers in `Side 2 af 5`. */
  readonly page: { readonly before: string; readonly between: string }
}

export const pageWords = ({ content, standing }: FormSource, tree: DocumentTree): PageWords => {
  const { labels } = tree
  const status = standingText(content, standing)
  const { kind, title } = headline(tree, status)
  const start = parseLocalTime(content.header.start)
  return {
    title: kind === '' ? title : `${kind}: ${title}`,
    standing: status,
    head: [content.body, start ? renderWords[labels].day(start.day) : ''].filter(text => text !== '').join(' · '),
    draft: standing.type === 'draft' ? standingWords[labels].draftMark : '',
    page: publicWords[labels].page,
  }
}

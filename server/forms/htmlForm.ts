import { documentTree } from '../../shared/render/documentTree.ts'
import { treeMarkup } from '../../shared/render/html.ts'
import { markup, styleElement } from '../../shared/render/markup.ts'
import { standingText } from '../../shared/render/standing.ts'
import { tabTitle } from '../../shared/render/tabTitle.ts'
import { fileHref } from './fileHref.ts'
import type { FormSource } from './forms.ts'
import { pageWords } from './pageWords.ts'
import { printHead } from './style/printHead.ts'
import { publicStyle } from './style/publicStyle.ts'

/** A page that stands alone: the article with its style, which prints as the public page does; no script, and nothing that it loads. */
export const htmlForm = (source: FormSource): string => {
  const tree = documentTree(source.content)
  const words = pageWords(source, tree)
  const kind = standingText(source.content, source.standing)
  return markup`<!DOCTYPE html>
<html lang="${tree.labels}">
<head>
<meta charset="utf-8">
${source.content.body !== '' && markup`<meta name="author" content="${source.content.body}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tabTitle(words.title)}</title>
${styleElement(publicStyle + printHead(words))}
</head>
<body>
${words.draft !== '' && markup`<p class="draft">${words.draft}</p>\n`}<main>
${treeMarkup(tree, { kind, fileHref: fileHref(source) })}</main>
</body>
</html>
`.html
}

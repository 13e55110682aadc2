import { documentTree } from '../../shared/render/documentTree.ts'
import { treeMarkup } from '../../shared/render/html.ts'
import { markup } from '../../shared/render/markup.ts'
import { standingText } from '../../shared/render/standing.ts'
import { fileHref } from './fileHref.ts'
import type { FormSource } from './forms.ts'
import { pageWords } from './pageWords.ts'

/** A page that stands alone: the article, without style or script. */
export const htmlForm = (source: FormSource): string => {
  const tree = documentTree(source.content)
  const kind = standingText(source.content, source.standing)
  return markup`<!doctype html>
<html lang="${tree.labels}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageWords(source, tree).title}</title>
</head>
<body>
<main>
${treeMarkup(tree, { kind, fileHref: fileHref(source) })}</main>
</body>
</html>
`.html
}

import type { MeetingContent } from '../../shared/document/content.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { documentTree } from '../../shared/render/documentTree.ts'
import { treeMarkup } from '../../shared/render/html.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'
import { markup } from '../../shared/render/markup.ts'

export const FORMS = ['json', 'html', 'md'] as const
export type Form = (typeof FORMS)[number]

/** A file that stands alone: the article, in a page without style or script. */
const page = (content: MeetingContent, kind: string): string => {
  const tree = documentTree(content)
  return markup`<!doctype html>
<html lang="${tree.labels}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tree.title} (${kind})</title>
</head>
<body>
<main>
${treeMarkup(tree, { kind })}</main>
</body>
</html>
`.html
}

/**
 * The minutes in one form, whole. JSON is canonical, so that its SHA-256 is the one of the snapshot.
 * @param kind how they stand, as printed before the title: `Foreløbigt referat`.
 */
export const printForm = (content: MeetingContent, form: Form, kind: string): string => {
  if (form === 'json') return canonicalJson(content)
  return form === 'html' ? page(content, kind) : renderMarkdown(content, { kind })
}

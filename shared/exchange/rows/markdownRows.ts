import { marked } from 'marked'
import { htmlRows } from './htmlRows.ts'
import type { Source } from './row.ts'

/** Markdown as rows, one a paragraph, heading, list item or table row: by way of HTML, which is read for its text only. */
export const markdownRows = (markdown: string): Source => htmlRows(marked.parse(markdown.replace(/^\ufeff/, ''), { async: false, gfm: true }))

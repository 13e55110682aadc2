import type { Line } from '../../shared/document/line.ts'
import { linesHtml } from './linesHtml.ts'
import { linesText } from './linesText.ts'

const asType = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) })

/**
 * Copies lines with their formatting, and as plain text for programs that take only that. Rejects where the browser does not
 * let us.
 */
export const copyLines = async (lines: readonly Line[]): Promise<void> => {
  const text = linesText(lines)
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const page = document.createElement('div')
  page.append(linesHtml(lines, document, true))
  await navigator.clipboard.write([new ClipboardItem({ ...asType('text/html', page.innerHTML), ...asType('text/plain', text) })])
}

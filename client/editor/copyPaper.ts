import type { ClipboardEvent } from 'react'
import { htmlLines } from './htmlLines.ts'
import { linesHtml } from './linesHtml.ts'
import { linesText } from './linesText.ts'

/** What is on the page for the hand and not for the reader. */
const TOOLS = 'button:not([data-printed]), svg, datalist, [role="toolbar"], .ProseMirror-widget, [data-part], [aria-hidden="true"]'

/** An editor's lines as other programs take them: real lists, and of a title only its words. */
const asCopied = (editor: Element): DocumentFragment => {
  for (const line of editor.querySelectorAll<HTMLElement>('[data-kind]')) {
    const text = line.querySelector('p')
    const { kind = 'text', indent = '0', responsible, due, done } = line.dataset
    text?.setAttribute('data-line', kind)
    text?.setAttribute('data-indent', indent)
    if (responsible) text?.setAttribute('data-responsible', responsible)
    if (due) text?.setAttribute('data-due', due)
    if (done === 'true') text?.setAttribute('data-done', '')
  }
  return linesHtml(htmlLines(editor), editor.ownerDocument, editor.getAttribute('aria-multiline') !== 'false')
}

/** A part of the page, fields and all, as it is read. */
const readable = (part: DocumentFragment): HTMLElement => {
  const page = document.createElement('div')
  page.append(part)
  for (const tool of page.querySelectorAll(TOOLS)) tool.remove()
  for (const editor of page.querySelectorAll('[data-section-editor]')) {
    const place = editor.closest('[data-editor]') ?? editor
    // a number stands beside a title by its place on the page alone
    const apart = editor.getAttribute('aria-multiline') === 'false' && place.previousSibling ? ' ' : ''
    place.replaceWith(apart, asCopied(editor))
  }
  for (const button of page.querySelectorAll('button')) button.replaceWith(...button.childNodes)
  for (const field of page.querySelectorAll('textarea')) field.replaceWith(field.value)
  for (const element of page.querySelectorAll('[class], [style], [id]')) for (const name of ['class', 'style', 'id']) element.removeAttribute(name)
  return page
}

/**
 * Copies a selection that goes over several sections: the paper as it is read, without its fields and buttons. Inside one
 * editor that editor copies.
 */
export const copyPaper = (event: ClipboardEvent<HTMLElement>): void => {
  const selection = event.currentTarget.ownerDocument.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || event.defaultPrevented) return
  if (document.activeElement?.closest('[contenteditable="true"], textarea, input')) return
  const page = readable(selection.getRangeAt(0).cloneContents())
  event.clipboardData.setData('text/html', page.innerHTML)
  event.clipboardData.setData('text/plain', linesText(htmlLines(page)))
  event.preventDefault()
}

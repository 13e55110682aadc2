import { createElement, useMemo } from 'react'
import type { ReactNode } from 'react'
import css from './RecordText.module.css'

/** What the renderer of minutes writes, and no more: nothing here can run, load or leave the page unasked. */
const ALLOWED: ReadonlySet<string> = new Set([
  'article', 'header', 'section', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'span', 'strong', 'em', 'u', 'a', 'time',
])

const SAFE_LINK = /^(?:https?:|mailto:)/i

const propsOf = (element: Element, key: number): Record<string, unknown> => {
  const props: Record<string, unknown> = { key }
  const [names, lang, indent] = [element.getAttribute('class'), element.getAttribute('lang'), element.getAttribute('data-indent')]
  if (names) props['className'] = names
  if (lang) props['lang'] = lang
  if (indent) props['data-indent'] = indent
  const dateTime = element.getAttribute('datetime')
  if (dateTime && element.localName === 'time') props['dateTime'] = dateTime
  const href = element.getAttribute('href')
  if (element.localName === 'a' && href && SAFE_LINK.test(href)) Object.assign(props, { href, target: '_blank', rel: 'noopener noreferrer' })
  return props
}

const drawn = (node: Node, key: number): ReactNode => {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element)) return undefined
  const children = Array.from(node.childNodes, drawn)
  // an element that is not on the list leaves its words behind, except those that hold none
  if (!ALLOWED.has(node.localName)) return node.localName === 'script' || node.localName === 'style' ? undefined : children
  return createElement(node.localName, propsOf(node, key), ...children)
}

/** Minutes that the server rendered as HTML, taken apart and drawn anew from the few elements that such text has. */
export const RecordText = ({ html, label }: { html: string; label: string }) => {
  const nodes = useMemo(() => Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes, drawn), [html])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text has to take focus to be scrolled by keyboard
    <section className={css.record} aria-label={label} tabIndex={0}>
      {nodes}
    </section>
  )
}

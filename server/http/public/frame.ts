import { markup, type Markup } from '../../../shared/render/markup.ts'
import { tabTitle } from '../../../shared/render/tabTitle.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'
import { STYLE_PATH } from '../../forms/style/publicStyle.ts'

export interface Page {
  readonly language: ScreenLanguage
  readonly title: string
  /** More for the `<head>`: what other programs read. */
  readonly head?: Markup
  /** A step back in the path: the list, a forum. */
  readonly trail?: readonly { readonly href: string; readonly text: string }[]
  readonly main: Markup
  /** Behind the main part, outside of it. */
  readonly foot?: Markup
}

/** A whole public page, without any script. */
export const frame = ({ language, title, head, trail, main, foot }: Page): string => {
  const words = publicWords[language]
  const crumbs = trail && trail.length > 0 && markup`<header class="site">
<nav aria-label="${words.path}"><ol>${trail.map(step => markup`<li><a href="${step.href}">${step.text}</a></li>`)}</ol></nav>
</header>
`
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tabTitle(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_PATH}">
${head}</head>
<body>
<a class="skip" href="#indhold">${words.skip}</a>
${crumbs}<main id="indhold" tabindex="-1">
${main}</main>
${foot}</body>
</html>
`.html
}

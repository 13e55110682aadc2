import { html } from 'hono/html'
import { tabTitle } from '../../../shared/render/tabTitle.ts'
import { enterWords } from '../../../shared/words/enter.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'

type Html = ReturnType<typeof html>

const frame = (language: ScreenLanguage, title: string, body: Html): Html => html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${tabTitle(`${title} · ${enterWords[language].program}`)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/enter/enter.css">
</head>
<body>
<main>
<p class="program">${enterWords[language].program}</p>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`

/** The page with the button. A mail scanner that follows the link sees it and has used nothing. */
export const enterPage = (language: ScreenLanguage, token: string, name: string, meetingTitle: string | undefined): Html => {
  const words = enterWords[language]
  return frame(language, words.title, html`<p class="who">${words.greeting(name)}</p>
${meetingTitle === undefined ? '' : html`<p>${words.toMeeting(meetingTitle)}</p>`}
<p>${words.once}</p>
<form method="post" action="/enter">
<input type="hidden" name="token" value="${token}">
<button type="submit">${words.button}</button>
</form>
<p class="aside">${words.notYou(name)}</p>`)
}

/** gone: used, too old or never issued; wrong: cannot be a link of ours. */
export const deadLinkPage = (language: ScreenLanguage, why: 'gone' | 'wrong'): Html => {
  const words = enterWords[language]
  return frame(language, why === 'gone' ? words.goneTitle : words.wrongTitle, html`<p>${why === 'gone' ? words.gone : words.wrong}</p>
<p>${why === 'gone' ? words.goneAdvice : words.wrongAdvice}</p>
<p class="ways"><a href="/">${words.toMeetings}</a> <a href="/referater">${words.toPublic}</a></p>`)
}

/** The form could not be taken: from another site, too large, or nothing can be saved just now. */
export const refusedPage = (language: ScreenLanguage, message: string): Html => {
  const words = enterWords[language]
  return frame(language, words.refusedTitle, html`<p>${message}</p>
<p>${words.refusedAdvice}</p>
<p class="ways"><a href="/">${words.toMeetings}</a> <a href="/referater">${words.toPublic}</a></p>`)
}

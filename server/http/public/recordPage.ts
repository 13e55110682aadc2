import { documentTree } from '../../../shared/render/documentTree.ts'
import { headline } from '../../../shared/render/headline.ts'
import { treeMarkup } from '../../../shared/render/html.ts'
import { markup, type Markup, styleElement } from '../../../shared/render/markup.ts'
import { editionStanding, standingText } from '../../../shared/render/standing.ts'
import { templateFor } from '../../../shared/template/templateFor.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import { recordWords } from '../../../shared/words/record.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'
import { publicPath } from '../../commands/publicPath.ts'
import type { Publication } from '../../storage/storage.ts'
import { FORM_ENDINGS, FORM_TYPES, type FormName } from '../../forms/forms.ts'
import { printHead } from '../../forms/style/printHead.ts'
import { chainPart } from './chainPart.ts'
import type { Edition } from './edition.ts'
import { eventData } from './eventData.ts'
import { feedLink } from './feed.ts'
import { frame } from './frame.ts'
import { DANISH_TIME, dayText, momentMarkup, momentText } from './moment.ts'
import type { PublicDeps } from './publicDeps.ts'
import { hasForm } from './recordFile.ts'

/** The forms that a page links to, those that people want first. */
const FORMS_SHOWN: readonly FormName[] = ['pdf', 'docx', 'md', 'json', 'oparl', 'pdfa']

/** A page, and the text of its one inline style, which the policy must name. */
export interface RecordPage {
  readonly html: string
  readonly inlineStyle: string
}

const row = (label: string, value: Markup): Markup => markup`<div class="record-fact"><dt>${label}</dt><dd>${value}</dd></div>\n`

const notice = ({ body, newest, withdrawnCorrection }: Edition, language: ScreenLanguage, zone: string | undefined): Markup => {
  const words = publicWords[language]
  if (!newest) {
    const { withdrawnCorrection: said, seeWhy } = recordWords[language]
    return markup`${withdrawnCorrection && markup`<p class="corrected" role="note">${said} <a href="${publicPath(body.slug, withdrawnCorrection.slug)}">${seeWhy}</a>.</p>\n`}`
  }
  return markup`<p class="corrected" role="note"><strong>${words.oldEdition}</strong> <a href="${publicPath(body.slug, newest.slug)}">${words.readNewest}</a> (${momentMarkup(newest.at, language, zone)}).</p>\n`
}

const because = (reason: string, language: ScreenLanguage): Markup =>
  markup`${reason !== '' && markup` <span class="note">${recordWords[language].reason}: ${reason}</span>`}`

const about = (edition: Edition, path: string, language: ScreenLanguage, zone: string | undefined): Markup => {
  const reason = edition.record?.says.publication.corrects?.reason ?? ''
  const { body, publication, approval, approver, corrects, newest, correctedBecause } = edition
  const words = publicWords[language]
  const link = (other: Publication): Markup => markup`<a href="${publicPath(body.slug, other.slug)}">${words.editionOf(momentText(other.at, language, zone))}</a>`
  return markup`<footer class="about">
<h2>${words.about}</h2>
<dl class="record-facts">
${approval && row(words.approved, markup`${momentMarkup(approval.at, language, zone)}${approver !== '' && ` ${words.by} ${approver}`}`)}${row(words.published, momentMarkup(publication.at, language, zone))}${
  corrects && row(words.corrects, markup`${link(corrects)}${because(reason, language)}`)
}${newest && row(words.correctedBy, markup`${link(newest)}${because(correctedBecause, language)}`)}${row(words.fingerprint, markup`<code>${publication.hash}</code> <span class="note">${words.fingerprintNote}</span>`)}${row(
  words.forms,
  markup`${FORMS_SHOWN.filter(form => hasForm(edition, form)).map((form, at) => markup`${at > 0 && ', '}<a href="${path}${FORM_ENDINGS[form]}">${words.formNames[form]}</a>`)}`,
)}</dl>
${chainPart(edition, path, language)}</footer>
`
}

/** The page of one publication: the minutes, how they stand, and what was done to them. */
export const recordPage = (edition: Edition, { publicUrl, timeZone }: PublicDeps): RecordPage => {
  const { body, publication, content } = edition
  const tree = documentTree(content)
  const language = tree.labels
  const words = publicWords[language]
  const status = standingText(content, editionStanding(edition.number))
  const document = templateFor(content).document[language]
  const path = publicPath(body.slug, publication.slug)
  const day = dayText(content.header.start, language)
  const { title: heading } = headline(tree, status)
  const title = [heading, body.name, day].filter((text, index, all) => text !== '' && !all.slice(0, index).some(said => said.includes(text))).join(' · ')
  const inlineStyle = printHead({ head: [body.name, day].filter(text => text !== '').join(' · '), draft: '', page: words.page })
  const head = markup`<meta name="author" content="${body.name}">
<meta name="description" content="${words.description(document, body.name, day)}">
<link rel="canonical" href="${publicUrl}${path}">
${FORMS_SHOWN.filter(form => hasForm(edition, form)).map(form => markup`<link rel="alternate" type="${(FORM_TYPES[form].split(';', 1)[0] ?? '')}" href="${path}${FORM_ENDINGS[form]}" title="${words.formNames[form]}">\n`)}${feedLink(`/referater/${body.slug}`, recordWords[language].feedOf(body.name))}<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${words.description(status, body.name, day)}">
<meta property="og:url" content="${publicUrl}${path}">
<meta property="og:site_name" content="${words.site}">
<meta property="og:locale" content="${words.locale}">
<meta property="article:published_time" content="${new Date(publication.at).toISOString()}">
${styleElement(inlineStyle)}
`
  const article = treeMarkup(tree, {
    kind: status,
    fileHref: attachment => attachment.file && `${path}/bilag/${attachment.file.sha256}`,
  })
  const html = frame({
    language,
    title,
    head,
    trail: [{ href: '/referater', text: words.site }, { href: `/referater/${body.slug}`, text: body.name }],
    main: markup`${notice(edition, language, timeZone)}${article}${eventData(content, heading, publicUrl + path, timeZone ?? DANISH_TIME)}`,
    foot: about(edition, path, language, timeZone),
  })
  return { html, inlineStyle }
}

import { markup, type Markup } from '../../../shared/render/markup.ts'
import { recordWords } from '../../../shared/words/record.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'
import { FORM_ENDINGS } from '../../forms/forms.ts'
import type { Edition } from './edition.ts'

/** Where all public keys stand. */
export const KEYS_PATH = '/.well-known/referat-keys.json'
/** Where a forum's chain stands, below the forum's own address. */
export const CHAIN_NAME = 'kaede.json'
/** What stands behind a record's address for its own file of the chain. */
export const RECORD_ENDING = '.record.json'

const row = (label: string, value: Markup): Markup => markup`<div class="record-fact"><dt>${label}</dt><dd>${value}</dd></div>\n`

/** Of a record's page: its place in the chain, who signed it, and how anybody can check that. */
export const chainPart = ({ body, record }: Edition, path: string, language: ScreenLanguage): Markup => {
  if (!record) return markup``
  const words = recordWords[language]
  const { sequence, previous, keyId } = record.says
  return markup`<section class="check">
<h2>${words.check}</h2>
<dl class="record-facts">
${row(words.number, markup`${words.numberOf(sequence, body.name)}`)}${row(words.record, markup`<code>${record.row.hash}</code>`)}${row(
  words.previous,
  previous === null ? markup`${words.first}` : markup`<code>${previous}</code>`,
)}${row(words.signature, markup`<code>${record.row.signature}</code>`)}${row(words.key, markup`<code>${keyId}</code> (<a href="${KEYS_PATH}">${words.allKeys}</a>)`)}${row(
  words.take,
  markup`<a href="${path}${RECORD_ENDING}">${words.ownRecord}</a>, <a href="/referater/${body.slug}/${CHAIN_NAME}">${words.chain}</a>, <a href="${path}${FORM_ENDINGS.html}">${words.article}</a>`,
)}</dl>
<p>${words.how} <code>${words.command}</code>. ${words.means}</p>
</section>
`
}

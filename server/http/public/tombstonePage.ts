import { markup } from '../../../shared/render/markup.ts'
import { recordWords } from '../../../shared/words/record.ts'
import { publicWords } from '../../../shared/words/publicPages.ts'
import { publicPath } from '../../commands/publicPath.ts'
import type { Publication } from '../../storage/storage.ts'
import { CHAIN_NAME, RECORD_ENDING } from './chainPart.ts'
import type { Edition, EditionRecord } from './edition.ts'
import type { TombstoneRecord } from '../../../shared/record/record.ts'
import { frame } from './frame.ts'
import { momentMarkup, momentText } from './moment.ts'

const words = recordWords.da

/**
 * What stands at the address of a publication that was withdrawn: that it was there, who took it away, when and why; nothing of what it said.
 * @param others editions of the same minutes that stand
 */
export const tombstonePage = ({ body, publication, record }: Edition, { says, row }: EditionRecord<TombstoneRecord>, others: readonly Publication[], zone: string | undefined): string => {
  const path = publicPath(body.slug, publication.slug)
  const forum = `/referater/${body.slug}`
  return frame({
    language: 'da',
    title: `${words.goneTitle} · ${body.name} · ${publication.slug}`,
    head: markup`<meta name="robots" content="noindex">\n`,
    trail: [{ href: '/referater', text: publicWords.da.site }, { href: forum, text: body.name }],
    main: markup`<h1>${words.goneTitle}</h1>
<p>${words.gone(publication.slug, body.name)}</p>
<dl class="record-facts gone">
<div class="record-fact"><dt>${words.reason}</dt><dd>${says.withdraws.reason}</dd></div>
<div class="record-fact"><dt>${words.withdrawn}</dt><dd>${momentMarkup(Date.parse(says.signedAt), 'da', zone)} ${words.by} ${says.withdrawnBy}</dd></div>
<div class="record-fact"><dt>${words.published}</dt><dd>${momentMarkup(publication.at, 'da', zone)}</dd></div>
</dl>
${others.length > 0 && markup`<h2>${words.others}</h2>
<ul>${others.map(one => markup`<li><a href="${publicPath(body.slug, one.slug)}">${publicWords.da.editionOf(momentText(one.at, 'da', zone))}</a></li>`)}</ul>
`}<p><a href="${forum}">${words.toForum(body.name)}</a></p>
`,
    foot: markup`<footer class="about">
<h2>${words.check}</h2>
<p>${words.kept}</p>
<dl class="record-facts">
<div class="record-fact"><dt>${words.number}</dt><dd>${words.place(says.withdraws.sequence, says.sequence, body.name)}</dd></div>
${record && markup`<div class="record-fact"><dt>${words.fingerprintKept}</dt><dd><code>${record.says.content}</code></dd></div>\n`}<div class="record-fact"><dt>${words.record}</dt><dd><code>${row.hash}</code></dd></div>
<div class="record-fact"><dt>${words.signature}</dt><dd><code>${row.signature}</code></dd></div>
<div class="record-fact"><dt>${words.key}</dt><dd><code>${says.keyId}</code></dd></div>
<div class="record-fact"><dt>${words.take}</dt><dd><a href="${path}${RECORD_ENDING}">${words.ownRecord}</a>, <a href="${forum}/${CHAIN_NAME}">${words.chain}</a></dd></div>
</dl>
</footer>
`,
  })
}

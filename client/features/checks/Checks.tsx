import type { UseQueryResult } from '@tanstack/react-query'
import type { Finding, Place } from '../../../shared/checks/finding.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { FindingList } from '../../../shared/protocol/checks.ts'
import { checkWords } from '../../../shared/words/checks.ts'
import { CLOSING_ANCHOR, HEAD_ANCHOR, INTRO_ANCHOR, itemAnchor } from '../../sync/anchors.ts'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { plainTextOf } from '../../sync/reading/useText.ts'
import { useScope } from '../../sync/scope.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import css from './Checks.module.css'

interface ChecksProps {
  readonly query: UseQueryResult<FindingList>
  readonly reason: string
  /** The reason was asked for and is not there. */
  readonly missing: boolean
  readonly onReason: (reason: string) => void
  /** Shows a place on the page. */
  readonly onGo: (anchor: string) => void
}

const anchorOf = ({ itemId, part }: Place): string => {
  if (itemId !== null) return itemAnchor(itemId)
  return part === 'intro' ? INTRO_ANCHOR : part === 'closing' ? CLOSING_ANCHOR : HEAD_ANCHOR
}

const detailOf = (finding: Finding, words: (typeof checkWords)['da']): string | undefined => {
  if (finding.type === 'cpr') return `${finding.text} (${finding.fits ? words.fits : words.fails})`
  if (finding.type === 'hidden') return `${finding.text}: ${words.hidden[finding.what]}`
  return 'text' in finding ? finding.text : undefined
}

/** What should not be published unthought, with a way to each place, and a field for why it is published all the same. */
export const Checks = ({ query, reason, missing, onReason, onGo }: ChecksProps) => {
  const words = useWords(checkWords)
  const { open } = useScope()
  const items = useAgenda(open.doc)
  const nameOf = (place: Place | null): string => {
    if (!place) return words.whole
    const item = items.find(one => one.id === place.itemId)
    if (!item) return words.part[place.part]
    const title = plainTextOf(open.doc.getText(itemSection(item.id, 'title'))) || words.noTitle
    return words.where(item.number === '' ? title : `${item.number}. ${title}`, words.part[place.part])
  }
  const findings = query.data?.findings ?? []
  return (
    <section className={css.checks} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      {query.isFetching && !query.data && <Spinner label={words.looking} />}
      {query.isError && <QueryNotice query={query} />}
      {query.data && findings.length === 0 && <Notice tone="ok">{words.nothing}</Notice>}
      {findings.length > 0 && (
        <>
          <Notice tone="warn">
            <strong>{words.found(findings.length)}.</strong> {words.lead}
          </Notice>
          <ul className="plain-list">
            {findings.map((finding, index) => {
              const { place } = finding
              const name = nameOf(place)
              const detail = detailOf(finding, words)
              return (
                <li key={index} className={css.finding}>
                  <strong>{words.type[finding.type]}</strong>
                  {detail !== undefined && <span className={css.detail}>{detail}</span>}
                  {place ? (
                    <button type="button" className={css.go} aria-label={words.show(name)} onClick={() => onGo(anchorOf(place))}>
                      {name}
                    </button>
                  ) : (
                    <span className={css.place}>{name}</span>
                  )}
                </li>
              )
            })}
          </ul>
          <TextArea
            label={words.reason}
            hint={words.reasonHint}
            error={missing ? words.reasonMissing : undefined}
            value={reason}
            maxLength={2000}
            onChange={event => onReason(event.target.value)}
          />
        </>
      )}
    </section>
  )
}

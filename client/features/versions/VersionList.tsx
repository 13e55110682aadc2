import { NOW, type VersionRow } from '../../../shared/protocol/versions.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useDates } from '../../ui/useDates.ts'
import { useVersionName } from './useVersionName.ts'
import css from './VersionList.module.css'

interface VersionListProps {
  readonly versions: readonly VersionRow[]
  readonly onShow: (id: string) => void
  readonly onCompare: (older: string, newer: string) => void
}

/** The versions, newest first, under what the minutes say now: why each was kept, by whom and when. */
export const VersionList = ({ versions, onShow, onCompare }: VersionListProps) => {
  const words = useWords(versionsWords)
  const domain = useWords(domainWords)
  const dates = useDates()
  const nameOf = useVersionName(versions)
  return (
    <>
      <ol className="plain-list" reversed aria-label={words.list}>
        <li className={css.row}>
          <div className={css.what}>
            <strong className={css.name}>{words.now}</strong>
            <p className={css.note}>{words.nowLead}</p>
          </div>
          <div className={css.actions}>
            <Button small aria-label={words.showOf(words.now.toLowerCase())} onClick={() => onShow(NOW)}>
              {words.show}
            </Button>
          </div>
        </li>
        {versions.map(version => (
          <li key={version.id} className={css.row}>
            <div className={css.what}>
              <strong className={css.name}>{nameOf(version.id)}</strong>
              <p className={css.note}>
                {version.by}, <time dateTime={new Date(version.at).toISOString()}>{dates.moment(version.at)}</time>
                {version.kind === 'named' && <span className={css.phase}>{words.inPhase(domain.phase[version.phase])}</span>}
              </p>
            </div>
            <div className={css.actions}>
              <Button small aria-label={words.showOf(nameOf(version.id))} onClick={() => onShow(version.id)}>
                {words.show}
              </Button>
              <Button small look="quiet" aria-label={words.compareOf(nameOf(version.id))} onClick={() => onCompare(version.id, NOW)}>
                {words.compareWithNow}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {versions.length === 0 && <p>{words.empty}</p>}
    </>
  )
}

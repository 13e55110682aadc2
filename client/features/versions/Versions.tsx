import { useSearchParams } from 'wouter'
import { maySaveVersion } from '../../../shared/domain/versionRights.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useVersions } from '../../api/useVersions.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { CompareChoice } from './CompareChoice.tsx'
import { SaveVersion } from './SaveVersion.tsx'
import { ShownVersion } from './ShownVersion.tsx'
import { useVersionName } from './useVersionName.ts'
import { VersionComparison } from './VersionComparison.tsx'
import { VersionList } from './VersionList.tsx'
import css from './Versions.module.css'

/** The versions of one meeting. The address says what is looked at: the list, one version (`?vis=`), or two (`?fra=&til=`). */
export const Versions = ({ meeting }: { meeting: Pick<MeetingDetail, 'id' | 'role' | 'phase'> }) => {
  const words = useWords(versionsWords)
  const query = useVersions(meeting.id)
  const versions = query.data?.versions ?? []
  const nameOf = useVersionName(versions)
  const [search, setSearch] = useSearchParams()
  const [shown, older, newer] = [search.get('vis'), search.get('fra'), search.get('til')]
  const onCompare = (fra: string, til: string) => setSearch({ fra, til })
  const back = (
    <div>
      <Button look="quiet" small onClick={() => setSearch({})}>
        ← {words.backToList}
      </Button>
    </div>
  )
  if (!query.data) return <QueryNotice query={query} />
  if (shown !== null) {
    return (
      <section className={css.view}>
        {back}
        <h2>{nameOf(shown)}</h2>
        <ShownVersion key={shown} meetingId={meeting.id} version={shown} name={nameOf(shown)} />
      </section>
    )
  }
  if (older !== null && newer !== null) {
    return (
      <section className={css.view}>
        {back}
        <h2>{words.comparing(nameOf(older), nameOf(newer))}</h2>
        <VersionComparison key={`${older} ${newer}`} meeting={meeting} older={older} newer={newer} nameOf={nameOf} />
      </section>
    )
  }
  return (
    <section className={css.view} aria-label={words.view.versions}>
      {maySaveVersion(meeting.role, meeting.phase) && <SaveVersion meetingId={meeting.id} />}
      <VersionList versions={versions} onShow={vis => setSearch({ vis })} onCompare={onCompare} />
      {versions.length > 0 && <CompareChoice versions={versions} onCompare={onCompare} />}
    </section>
  )
}

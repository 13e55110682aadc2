import { RotateCcw } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { can } from '../../../shared/domain/can.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { NOW } from '../../../shared/protocol/versions.ts'
import { placesOf } from '../../../shared/render/places.ts'
import { compareVersions } from '../../../shared/versions/compareVersions.ts'
import { placeRights } from '../../../shared/versions/restore/placeRights.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useVersion } from '../../api/useVersion.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { ComparisonView } from './ComparisonView.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { placeWanted, type Wanted } from './restoring.ts'
import { soundText } from './soundText.ts'

interface VersionComparisonProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'role' | 'phase'>
  /** Ids of versions; `newer` may be the text now, and only over that can something be put back. */
  readonly older: string
  readonly newer: string
  readonly nameOf: (id: string) => string
}

/** What became of the minutes between two versions, and ways to put the older one back, in part or whole. */
export const VersionComparison = ({ meeting, older, newer, nameOf }: VersionComparisonProps) => {
  const words = useWords(versionsWords)
  const { language } = useLanguage()
  const [first, second] = [useVersion(meeting.id, older), useVersion(meeting.id, newer)]
  const [wanted, setWanted] = useState<Wanted>()
  const before = useMemo(() => first.data && soundText(first.data), [first.data])
  const after = useMemo(() => second.data && soundText(second.data), [second.data])
  const comparison = useMemo(() => before && after && compareVersions(before, after, language), [before, after, language])
  const known = useMemo(() => new Map(before && after ? [before, after].flatMap(content => placesOf(content, renderWords[language]).map(place => [place.where, place.label])) : []), [before, after, language])
  if (!first.data || !second.data) return <QueryNotice query={first.data ? second : first} />
  if (!comparison || !after) return <Notice tone="danger">{words.mismatch}</Notice>
  const overNow = newer === NOW && older !== NOW
  const may = (where: string) => overNow && placeRights(where).some(right => can(meeting.role, meeting.phase, right))
  const action = (where: string, label: string): ReactNode =>
    may(where) && (
      <Button small look="quiet" aria-label={where === 'agenda' || where === 'people' ? undefined : words.restoreOf(label)} onClick={() => setWanted(placeWanted(after, where, label))}>
        <RotateCcw aria-hidden />
        {where === 'agenda' ? words.restoreOrder : where === 'people' ? words.restorePeople : words.restore}
      </Button>
    )
  const mayWhole = overNow && !comparison.same && [...known.keys()].some(may)
  return (
    <>
      {second.isError && <QueryNotice query={second} />}
      {mayWhole && (
        <div>
          <Button onClick={() => setWanted({ what: { type: 'whole', seen: second.data.hash }, label: words.wholeName })}>
            <RotateCcw aria-hidden />
            {words.restoreWhole}
          </Button>
        </div>
      )}
      <ComparisonView comparison={comparison} action={action} />
      {wanted && (
        <RestoreDialog
          meetingId={meeting.id}
          version={older}
          name={nameOf(older)}
          wanted={wanted}
          labelOf={where => known.get(where) ?? where}
          onClose={() => setWanted(undefined)}
        />
      )}
    </>
  )
}

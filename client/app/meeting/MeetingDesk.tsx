import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { can, mayOpenClosed } from '../../../shared/domain/can.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { doorWords } from '../../../shared/words/door.ts'
import { labelOf } from '../../../shared/template/template.ts'
import { AttachmentList } from '../../features/attachments/AttachmentList.tsx'
import { PeopleFacts } from '../../features/attendance/PeopleFacts.tsx'
import { ApprovedBy } from '../../features/approval/ApprovedBy.tsx'
import { ApprovalDialog } from '../../features/approval/ApprovalDialog.tsx'
import { DownloadDialog } from '../../features/download/DownloadDialog.tsx'
import { ItemTick } from '../../features/itemApproval/ItemTick.tsx'
import { TickMark } from '../../features/itemApproval/TickMark.tsx'
import { MembersDialog } from '../../features/members/MembersDialog.tsx'
import { MinutesPaper } from '../../features/minutes/MinutesPaper.tsx'
import { Outline } from '../../features/outline/Outline.tsx'
import { useCurrent } from '../../features/outline/useCurrent.ts'
import { PhaseBar } from '../../features/phase/PhaseBar.tsx'
import { DoorDialog } from '../../features/door/DoorDialog.tsx'
import { RecusalDialog } from '../../features/recusal/RecusalDialog.tsx'
import { RecusalNote } from '../../features/recusal/RecusalNote.tsx'
import { PublicationsDialog } from '../../features/publication/PublicationsDialog.tsx'
import { goToHash } from '../../sync/goTo.ts'
import type { MeetingSync } from '../../sync/meetingSync.ts'
import { useHeader } from '../../sync/reading/useRoot.ts'
import { useScope } from '../../sync/scope.ts'
import { classes } from '../../ui/classes.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { MenuItem } from '../../ui/MenuItem.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { useTitle } from '../../ui/useTitle.ts'
import { AgendaSheet } from './AgendaSheet.tsx'
import { MeetingBar } from './MeetingBar.tsx'
import css from './MeetingDesk.module.css'
import { Publish } from './Publish.tsx'
import { Remarks } from './Remarks.tsx'
import { Review } from './Review.tsx'
import { Transcript } from './Transcript.tsx'

/** The same function each time, so that the outline is not drawn anew for it. */
const markOf = (item: ItemId) => <TickMark id={item} />

/** The same element each time, so that the paper is not drawn anew for it. */
const PEOPLE = <PeopleFacts />

type Adding = { readonly item: string; readonly closed: boolean } | undefined
/** What stands beside the minutes. */
type Side = 'none' | 'remarks' | 'transcript'
type Sheet = 'none' | 'agenda' | 'members' | 'recusals' | 'download' | 'approve' | 'publish' | 'publications'

interface MeetingDeskProps {
  readonly meeting: MeetingDetail
  readonly sync: MeetingSync
  /** The item that a new attachment is being added to. */
  readonly adding: Adding
  readonly onAttach: (item: AgendaEntry, closed: boolean) => void
  readonly onAdding: (adding: Adding) => void
}

/** The page of a meeting: phase and next step, the bar, and between outline and remarks the minutes on their paper. */
export const MeetingDesk = ({ meeting, sync, adding, onAttach, onAdding }: MeetingDeskProps) => {
  const { language } = useLanguage()
  const scope = useScope()
  const { open, template } = scope
  const [sheet, setSheet] = useState<Sheet>('none')
  const [side, setSide] = useState<Side>('none')
  const beside = useMedia('(min-width: 60rem)')
  const current = useCurrent()
  useTitle(useHeader(open.doc).title)
  useEffect(goToHash, [])
  const { attachments, id } = meeting
  const may = can(meeting.role, meeting.phase, 'agenda')
  const label = labelOf(template, 'attachments')?.[language] ?? ''
  const listOf = useCallback(
    (item: AgendaEntry, closed: boolean) => (
      <AttachmentList
        meetingId={id}
        itemId={item.id}
        closed={closed}
        rows={attachments.filter(row => row.itemId === item.id && row.closed === closed)}
        label={label}
        may={may}
        adding={may && adding?.item === item.id && adding.closed === closed}
        onAdding={isAdding => onAdding(isAdding ? { item: item.id, closed } : undefined)}
      />
    ),
    [id, attachments, label, may, adding, onAdding],
  )
  const { me } = scope
  const { recusals, opensClosed, role } = meeting
  const notes = useCallback(
    (item: AgendaEntry) => <RecusalNote item={item} recusals={recusals} me={me.id} opensClosed={opensClosed} roleOpensClosed={mayOpenClosed(role)} />,
    [recusals, me.id, opensClosed, role],
  )
  const [door, setDoor] = useState<AgendaEntry>()
  const doors = useWords(doorWords)
  const menu = useCallback(
    (item: AgendaEntry): ReactNode => opensClosed && <MenuItem onSelect={() => setDoor(item)}>{item.closed ? doors.open : doors.close}</MenuItem>,
    [opensClosed, doors],
  )
  const { epoch } = meeting
  const tickOf = useCallback((item: AgendaEntry, title: string) => <ItemTick meeting={{ id, epoch, attachments }} id={item.id} title={title} />, [id, epoch, attachments])
  const closeSheet = (isOpen: boolean) => !isOpen && setSheet('none')
  return (
    <>
      <PhaseBar meeting={meeting} onApprove={() => setSheet('approve')} onPublish={() => setSheet('publish')} />
      <ApprovedBy meeting={meeting} />
      <Review meeting={meeting} kept={scope.recused} />
      <MeetingBar
        meeting={meeting}
        sync={sync}
        onAgenda={beside ? undefined : () => setSheet('agenda')}
        remarksOpen={side === 'remarks'}
        onRemarks={() => setSide(side === 'remarks' ? 'none' : 'remarks')}
        onTranscript={() => setSide('transcript')}
        onMembers={() => setSheet('members')}
        onRecusals={() => setSheet('recusals')}
        onDownload={() => setSheet('download')}
        onPublications={() => setSheet('publications')}
      />
      <div className={classes(css.desk, side !== 'none' && css.withSide)}>
        {beside && (
          <div className={css.outline}>
            <Outline current={current} mark={markOf} />
          </div>
        )}
        <div className={css.paper}>
          <MinutesPaper body={meeting.body.name} people={PEOPLE} attachments={listOf} approval={tickOf} onAttach={onAttach} notes={notes} menu={menu} />
        </div>
        {side === 'remarks' && <Remarks meeting={meeting} onClose={() => setSide('none')} />}
        {side === 'transcript' && <Transcript onClose={() => setSide('none')} />}
      </div>
      {sheet === 'agenda' && <AgendaSheet current={current} mark={markOf} onClose={() => setSheet('none')} />}
      {door && <DoorDialog meeting={meeting} item={door} onClose={() => setDoor(undefined)} />}
      {sheet === 'recusals' && <RecusalDialog meeting={meeting} onClose={() => setSheet('none')} />}
      <MembersDialog meeting={meeting} open={sheet === 'members'} onOpenChange={closeSheet} />
      <PublicationsDialog meeting={meeting} open={sheet === 'publications'} onOpenChange={closeSheet} />
      <DownloadDialog meeting={meeting} open={sheet === 'download'} onOpenChange={closeSheet} />
      <ApprovalDialog meeting={meeting} open={sheet === 'approve'} onOpenChange={closeSheet} />
      {sheet === 'publish' && <Publish meeting={meeting} onClose={() => setSheet('none')} />}
    </>
  )
}

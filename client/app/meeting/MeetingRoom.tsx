import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { can, mayOpenClosed } from '../../../shared/domain/can.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { templateFor } from '../../../shared/template/templateFor.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { savingWords } from '../../../shared/words/saving.ts'
import { ConnectionNotice } from '../../features/presence/ConnectionNotice.tsx'
import { LateText } from '../../features/refused/LateText.tsx'
import { RefusedPanel } from '../../features/refused/RefusedPanel.tsx'
import { freshId } from '../../sync/freshId.ts'
import type { MeetingSync } from '../../sync/meetingSync.ts'
import { type MeetingScope, MeetingScopeContext } from '../../sync/scope.ts'
import { useMeetingSync, useMeetingView } from '../../sync/useMeetingSync.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import { MeetingDesk } from './MeetingDesk.tsx'
import css from './MeetingRoom.module.css'
import { useNotices } from './useNotices.ts'
import { useRoomScope } from './useRoomScope.ts'

interface MeetingRoomProps {
  readonly meeting: MeetingDetail
  readonly me: { readonly id: string; readonly name: string }
}

/** Opens the rooms of a meeting and shows the page once there is something to show. */
export const MeetingRoom = ({ meeting, me }: MeetingRoomProps) => {
  const words = useWords(meetingPageWords)
  const onNotice = useNotices(meeting.id)
  const sync = useMeetingSync({ meeting: meeting.id as MeetingId, user: me.id, role: meeting.role, shut: mayOpenClosed(meeting.role) && !meeting.opensClosed, onNotice })
  return sync ? <ConnectedMeeting meeting={meeting} me={me} sync={sync} /> : <Spinner label={words.loading} />
}

/** A room's document and what editors need of it, without what changes with every word (the save state). */
const useRoom = (sync: MeetingSync, which: 'open' | 'closed') => {
  const doc = useMeetingView(sync, view => view[which]?.doc)
  const awareness = useMeetingView(sync, view => view[which]?.awareness)
  const ready = useMeetingView(sync, view => view[which]?.ready ?? false)
  return useRoomScope(doc, awareness, ready)
}

const ConnectedMeeting = ({ meeting, me, sync }: MeetingRoomProps & { sync: MeetingSync }) => {
  const words = useWords(meetingPageWords)
  const saving = useWords(savingWords)
  const open = useRoom(sync, 'open')
  const closed = useRoom(sync, 'closed')
  const connection = useMeetingView(sync, view => view.open.connection)
  const local = useMeetingView(sync, view => view.open.local)
  const aside = useMeetingView(sync, view => view.aside)
  const { role, phase, template, form, phrases, id } = meeting
  const [late, setLate] = useState<{ readonly id: string; readonly root: string; readonly closed: boolean }>()
  // at once: the next key may come in the same moment
  const onTornAway = useCallback((place: { root: string; closed: boolean }) => flushSync(() => setLate({ ...place, id: freshId() })), [])
  const { recusals } = meeting
  const recused = useMemo(() => new Set(recusals.filter(recusal => recusal.userId === me.id).map(recusal => recusal.itemId)), [recusals, me.id])
  const scope = useMemo<MeetingScope | undefined>(
    () => open && { id: id as MeetingId, me, template: templateFor({ template, ...(form && { form }) }), phrases, role, phase, recused, open, closed, onTornAway },
    [id, me, template, form, phrases, role, phase, recused, open, closed, onTornAway],
  )
  const [adding, setAdding] = useState<{ item: string; closed: boolean }>()
  const attach = useCallback((item: AgendaEntry, inClosed: boolean) => setAdding({ item: item.id, closed: inClosed }), [])
  if (!scope) return <Spinner label={words.loading} />
  return (
    <MeetingScopeContext value={scope}>
      <div className={css.notices}>
        <ConnectionNotice connection={connection} local={local} onAgain={sync.nudge} onLeave={sync.flush} />
        <RefusedPanel rows={aside} meetingId={id} mayRemark={can(role, phase, 'read')} onRemove={rowId => void sync.removeAside(rowId)} />
      </div>
      {connection !== 'gone' && scope.open.ready && (
        <MeetingDesk meeting={meeting} sync={sync} adding={adding} onAttach={attach} onAdding={setAdding} />
      )}
      {connection !== 'gone' && !scope.open.ready && <Spinner label={connection === 'offline' ? saving.unreachable : words.loading} />}
      {late && (
        <LateText
          key={late.id}
          onText={text => sync.putAside({ ...late, text, removed: 0, formed: false })}
          onDone={() => setLate(undefined)}
        />
      )}
    </MeetingScopeContext>
  )
}

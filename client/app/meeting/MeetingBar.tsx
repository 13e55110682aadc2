import { Ellipsis, ListTree, MessageSquareText } from 'lucide-react'
import { useMemo } from 'react'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { downloadWords } from '../../../shared/words/download.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { transcriptWords } from '../../../shared/words/transcript.ts'
import { publicationWords } from '../../../shared/words/publication.ts'
import { useRemarks } from '../../api/useRemarks.ts'
import { SaveMark } from '../../features/presence/SaveMark.tsx'
import { WhoIsHere } from '../../features/presence/WhoIsHere.tsx'
import type { MeetingSync } from '../../sync/meetingSync.ts'
import { calmSave } from '../../sync/reading/calmSave.ts'
import { useStore } from '../../sync/reading/useStore.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import { MenuLink } from '../../ui/MenuLink.tsx'
import css from './MeetingBar.module.css'

interface MeetingBarProps {
  readonly meeting: MeetingDetail
  readonly sync: MeetingSync
  /** Undefined where the agenda stands beside the text anyway. */
  readonly onAgenda: (() => void) | undefined
  readonly remarksOpen: boolean
  readonly onRemarks: () => void
  readonly onTranscript: () => void
  readonly onMembers: () => void
  readonly onRecusals: () => void
  readonly onDownload: () => void
  readonly onPublications: () => void
}

/** Changes while one writes, so nothing else is drawn with it. */
const Save = ({ sync }: { sync: MeetingSync }) => <SaveMark state={useStore(useMemo(() => calmSave(sync), [sync]))} />

/** What stays in sight: the agenda on a narrow screen, whether all is saved, who is here, and ways to the rest. */
export const MeetingBar = ({ meeting, sync, onAgenda, remarksOpen, onRemarks, onTranscript, onMembers, onRecusals, onDownload, onPublications }: MeetingBarProps) => {
  const words = useWords(meetingPageWords)
  const download = useWords(downloadWords)
  const publication = useWords(publicationWords)
  const transcript = useWords(transcriptWords)
  const phases = useWords(domainWords).phase
  const open = useRemarks(meeting.id).data?.remarks.filter(remark => !remark.resolved).length ?? 0
  return (
    <div className={css.bar}>
      {onAgenda && (
        <IconButton label={words.openAgenda} aria-haspopup="dialog" onClick={onAgenda}>
          <ListTree aria-hidden />
        </IconButton>
      )}
      <div className={css.state}>
        <Save sync={sync} />
        <span className={css.phase}>{phases[meeting.phase]}</span>
      </div>
      <div className={css.rest}>
        <WhoIsHere />
        <Button look="quiet" small className={css.remarks} aria-label={words.remarksOf(open)} aria-expanded={remarksOpen} onClick={onRemarks}>
          <MessageSquareText aria-hidden />
          <span className={css.long}>{words.remarks}</span>{' '}
          {open > 0 && <span className={css.count}>{open}</span>}
        </Button>
        <Menu
          trigger={
            <IconButton label={words.tools}>
              <Ellipsis aria-hidden />
            </IconButton>
          }
        >
          <MenuItem onSelect={onMembers}>{words.members}</MenuItem>
          {(meeting.role === 'secretariat' || meeting.role === 'chair') && <MenuItem onSelect={onRecusals}>{words.recusals}</MenuItem>}
          {meeting.opensClosed && <MenuItem onSelect={onTranscript}>{transcript.title}</MenuItem>}
          <MenuItem onSelect={onDownload}>{download.open}</MenuItem>
          {meeting.publications.length > 0 && <MenuItem onSelect={onPublications}>{publication.all}</MenuItem>}
          <MenuLink to={`/moede/${meeting.id}/historik`}>{words.history}</MenuLink>
        </Menu>
      </div>
    </div>
  )
}

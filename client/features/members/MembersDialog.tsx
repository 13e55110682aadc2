import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { membersWords } from '../../../shared/words/members.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { InviteForm } from './InviteForm.tsx'
import { MemberLine } from './MemberLine.tsx'

interface MembersDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'role' | 'members'>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Who is in the meeting and as what. The secretariat changes it and takes new ones in; others read it. */
export const MembersDialog = ({ meeting, open, onOpenChange }: MembersDialogProps) => {
  const words = useWords(membersWords)
  const mayChange = meeting.role === 'secretariat'
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words.title} lead={mayChange ? words.lead : words.leadReading}>
      <ul className="plain-list" aria-label={words.list}>
        {meeting.members.map(member => (
          <MemberLine key={member.userId} meetingId={meeting.id} member={member} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && <InviteForm meetingId={meeting.id} />}
    </Dialog>
  )
}

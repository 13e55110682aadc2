import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { publicationWords } from '../../../shared/words/publication.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PublicationLine } from './PublicationLine.tsx'

interface PublicationsDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'role' | 'publications'>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Every edition of the minutes that was published, newest first, with how it stands. The secretariat may withdraw one. */
export const PublicationsDialog = ({ meeting, open, onOpenChange }: PublicationsDialogProps) => {
  const words = useWords(publicationWords)
  const { id, role, publications } = meeting
  const standing = publications.findLast(publication => publication.withdrawnAt === null)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words.all} lead={words.allLead}>
      <ul className="plain-list" aria-label={words.list}>
        {publications
          .map((publication, index) => (
            <PublicationLine
              key={publication.id}
              meetingId={id}
              publication={publication}
              number={index + 1}
              stands={publication === standing}
              mayWithdraw={role === 'secretariat'}
            />
          ))
          .toReversed()}
      </ul>
    </Dialog>
  )
}

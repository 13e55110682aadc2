import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { publicationWords } from '../../../shared/words/publication.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { keys } from '../../api/keys.ts'
import { usePublish } from '../../api/usePublish.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Fingerprint } from '../../ui/Fingerprint.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './PublishDialog.module.css'

interface PublishDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'epoch' | 'approval'>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Says what publishing means, does it, and gives the public address. */
export const PublishDialog = (props: PublishDialogProps) => (props.open ? <OpenPublication {...props} /> : undefined)

const OpenPublication = ({ meeting, onOpenChange }: PublishDialogProps) => {
  const words = useWords(publicationWords)
  const ui = useWords(uiWords)
  const dates = useDates()
  const announce = useAnnounce()
  const client = useQueryClient()
  const publish = usePublish(meeting.id)
  const [path, setPath] = useState<string>()
  const send = () =>
    publish.mutate(meeting.epoch, {
      onSuccess: answer => {
        setPath(answer.path)
        announce(words.published)
      },
      onError: () => void client.invalidateQueries({ queryKey: keys.meeting(meeting.id) }),
    })
  if (path !== undefined) {
    return (
      <Dialog open onOpenChange={onOpenChange} title={words.doneTitle} lead={words.doneLead} footer={<Button onClick={() => onOpenChange(false)}>{ui.close}</Button>}>
        <CopyField label={words.address} text={new URL(path, location.href).href} />
        <p>
          <a href={path}>{words.open}</a>
        </p>
      </Dialog>
    )
  }
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={words.title}
      lead={words.lead}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{ui.cancel}</Button>
          <Button look="primary" busy={publish.isPending} onClick={send}>
            {words.publish}
          </Button>
        </>
      }
    >
      <p>{words.closed}</p>
      {meeting.approval && (
        <section className={css.approved}>
          <p>{words.approvedBy(meeting.approval.by, dates.moment(meeting.approval.at))}</p>
          <h3 className={css.name}>{words.fingerprint}</h3>
          <Fingerprint hash={meeting.approval.hash} />
        </section>
      )}
      <ErrorNotice error={publish.error} />
    </Dialog>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
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
import { TextArea } from '../../ui/TextArea.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './PublishDialog.module.css'

interface PublishDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'epoch' | 'approval' | 'reopenedBecause'>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** What has to be known first is not known yet. */
  readonly held: boolean
  /** Asked before publishing: with what to go on, or undefined where something is missing. */
  readonly onAsk: () => { readonly despite?: string } | undefined
  /** What is to be read before. */
  readonly children: ReactNode
}

/** Says what publishing means, does it, and gives the public address. */
export const PublishDialog = (props: PublishDialogProps) => (props.open ? <OpenPublication {...props} /> : undefined)

const OpenPublication = ({ meeting, onOpenChange, held, onAsk, children }: PublishDialogProps) => {
  const words = useWords(publicationWords)
  const ui = useWords(uiWords)
  const dates = useDates()
  const announce = useAnnounce()
  const client = useQueryClient()
  const publish = usePublish(meeting.id)
  const [done, setDone] = useState<{ readonly path: string; readonly without: readonly string[] }>()
  const [reason, setReason] = useState(meeting.reopenedBecause ?? '')
  const send = () => {
    const asked = onAsk()
    if (!asked) return
    publish.mutate({ epoch: meeting.epoch, ...(meeting.reopenedBecause === null ? {} : { reason }), ...asked }, {
      onSuccess: answer => {
        setDone(answer)
        announce(words.published)
      },
      onError: () => void client.invalidateQueries({ queryKey: keys.meeting(meeting.id) }),
    })
  }
  if (done) {
    return (
      <Dialog open onOpenChange={onOpenChange} title={words.doneTitle} lead={words.doneLead} footer={<Button onClick={() => onOpenChange(false)}>{ui.close}</Button>}>
        <CopyField label={words.address} text={new URL(done.path, location.href).href} />
        <p>
          <a href={done.path}>{words.open}</a>
        </p>
        {done.without.length > 0 && <p>{words.without(done.without.join(', '))}</p>}
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
          <Button look="primary" busy={publish.isPending} disabled={held} onClick={send}>
            {words.publish}
          </Button>
        </>
      }
    >
      <p>{words.closed}</p>
      {meeting.approval && (
        <section className={css.approved}>
          <p>{words.approvedBy(meeting.approval.by, dates.moment(meeting.approval.at))}</p>
          {meeting.approval.hash !== null && (
            <>
              <h3 className={css.name}>{words.fingerprint}</h3>
              <Fingerprint hash={meeting.approval.hash} />
            </>
          )}
        </section>
      )}
      {meeting.reopenedBecause !== null && (
        <TextArea label={words.reason} hint={words.reasonHint} value={reason} maxLength={2000} onChange={event => setReason(event.target.value)} />
      )}
      {children}
      <output>{publish.isPending && words.making}</output>
      <ErrorNotice error={publish.error} />
    </Dialog>
  )
}

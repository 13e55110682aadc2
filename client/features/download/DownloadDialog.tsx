import { Download, Printer } from 'lucide-react'
import { useId, useState } from 'react'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { MEETING_FORMS, type MeetingForm } from '../../../shared/protocol/forms.ts'
import { downloadWords } from '../../../shared/words/download.ts'
import { paths } from '../../api/paths.ts'
import { useFetchForm } from '../../api/useFetchForm.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import css from './DownloadDialog.module.css'
import { saveBlob } from './saveBlob.ts'

interface DownloadDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'phase' | 'opensClosed'>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** The minutes as a file, in a form one chooses; what closed items say only for those who may open them, and only if they ask. */
export const DownloadDialog = (props: DownloadDialogProps) => (props.open ? <OpenDownload {...props} /> : undefined)

const OpenDownload = ({ meeting, onOpenChange }: DownloadDialogProps) => {
  const words = useWords(downloadWords)
  const announce = useAnnounce()
  const fetchForm = useFetchForm(meeting.id)
  const [closed, setClosed] = useState(false)
  const hint = useId()
  const get = (form: MeetingForm) =>
    fetchForm.mutate({ form, closed }, {
      onSuccess: ({ blob, name }) => {
        saveBlob(blob, name)
        announce(words.fetched(name))
      },
    })
  const isDraft = meeting.phase !== 'approved' && meeting.phase !== 'published'
  return (
    <Dialog open onOpenChange={onOpenChange} title={words.title} lead={words.lead(isDraft)}>
      {meeting.opensClosed && (
        <div className={css.closed}>
          <label className={css.choice}>
            <input type="checkbox" checked={closed} aria-describedby={hint} onChange={event => setClosed(event.target.checked)} />
            {words.closed}
          </label>
          <p id={hint} className={css.hint}>{words.closedHint}</p>
        </div>
      )}
      <ul className={css.forms}>
        {MEETING_FORMS.map(form => (
          <li key={form} className={css.form}>
            <Button className={css.get ?? ''} busy={fetchForm.isPending && fetchForm.variables.form === form} aria-describedby={`${hint}-${form}`} onClick={() => get(form)}>
              <Download aria-hidden />
              {words.forms[form]}
            </Button>
            <span id={`${hint}-${form}`} className={css.about}>{words.about[form]}</span>
          </li>
        ))}
      </ul>
      <p className={css.print}>
        <a href={paths.form(meeting.id, 'html', { closed, show: true })} target="_blank" rel="noopener">
          <Printer aria-hidden /> {words.print}
        </a>
      </p>
      <ErrorNotice error={fetchForm.error} />
    </Dialog>
  )
}

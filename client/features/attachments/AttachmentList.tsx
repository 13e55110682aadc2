import { Paperclip, X } from 'lucide-react'
import type { AttachmentRow } from '../../../shared/protocol/http.ts'
import { attachmentsWords } from '../../../shared/words/attachments.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { paths } from '../../api/paths.ts'
import { useChangeAttachment } from '../../api/useChangeAttachment.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { useNotify } from '../../ui/Toasts.tsx'
import { AddAttachment } from './AddAttachment.tsx'
import css from './AttachmentList.module.css'

interface AttachmentListProps {
  readonly meetingId: string
  readonly itemId: string
  readonly closed: boolean
  /** Those of this item, in order, removed ones too. */
  readonly rows: readonly AttachmentRow[]
  readonly label: string
  readonly may: boolean
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
}

const nameOf = (row: AttachmentRow): string => (row.title === '' ? (row.file?.name ?? '') : row.title)

/** The attachments of one item: printed as a list, with what those who may can do about them. */
export const AttachmentList = ({ meetingId, itemId, closed, rows, label, may, adding, onAdding }: AttachmentListProps) => {
  const words = useWords(attachmentsWords)
  const { language } = useLanguage()
  const notify = useNotify()
  const change = useChangeAttachment(meetingId)
  const shown = rows.filter(row => !row.removed)
  const removed = rows.filter(row => row.removed)
  if (shown.length === 0 && !adding && !(may && removed.length > 0)) return undefined
  return (
    <div className={css.attachments}>
      {(shown.length > 0 || adding) && <p className={css.label}>{label}</p>}
      {shown.length > 0 && (
        <ul className={css.list}>
          {shown.map(row => (
            <li key={row.id}>
              <span>
                {row.file ? (
                  <a href={`${paths.attachment(meetingId, row.id)}/file`} download>
                    <Paperclip aria-hidden className={css.clip} />
                    {nameOf(row)}
                  </a>
                ) : (
                  nameOf(row)
                )}
                {row.file && <span className={css.size}> ({renderWords[language].size(row.file.size)})</span>}
              </span>
              {may && (
                <IconButton
                  label={words.remove(nameOf(row))}
                  className={css.remove}
                  onClick={() =>
                    change.mutate({ attachmentId: row.id, removed: true }, { onSuccess: () => notify({ text: words.removedNow(nameOf(row)) }) })
                  }
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <ErrorNotice error={change.error} />
      {adding && <AddAttachment meetingId={meetingId} itemId={itemId} closed={closed} onClose={() => onAdding(false)} />}
      {may && removed.length > 0 && (
        <details className={css.removed}>
          <summary>{words.removed(removed.length)}</summary>
          <ul className={css.list}>
            {removed.map(row => (
              <li key={row.id}>
                <span>{nameOf(row)}</span>
                <Button small aria-label={words.restoreOf(nameOf(row))} onClick={() => change.mutate({ attachmentId: row.id, removed: false })}>
                  {words.restore}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

import { useState } from 'react'
import { itemSection } from '../../../shared/document/section.ts'
import { can } from '../../../shared/domain/can.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { recusalWords } from '../../../shared/words/recusal.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { useEnterRecusal } from '../../api/useEnterRecusal.ts'
import { useLiftRecusal } from '../../api/useLiftRecusal.ts'
import { useRecuse } from '../../api/useRecuse.ts'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { plainTextOf } from '../../sync/reading/useText.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './RecusalDialog.module.css'

interface RecusalDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'phase' | 'role' | 'members' | 'recusals'>
  readonly onClose: () => void
}

/** Who is kept out of which item; chair and secretariat say it, lift it, and enter it into the minutes. */
export const RecusalDialog = ({ meeting, onClose }: RecusalDialogProps) => {
  const words = useWords(recusalWords)
  const ui = useWords(uiWords)
  const notify = useNotify()
  const { open, me } = useScope()
  const items = useAgenda(open.doc).filter(item => !item.removed)
  const recuse = useRecuse(meeting.id)
  const lift = useLiftRecusal(meeting.id)
  const enter = useEnterRecusal(meeting.id)
  const [itemId, setItem] = useState<string>()
  const [userId, setUser] = useState<string>()
  const nameOf = (id: string): string => {
    const item = items.find(one => one.id === id)
    if (!item) return words.itemGone
    const title = plainTextOf(open.doc.getText(itemSection(id as ItemId, 'title'))) || words.noTitle
    return item.number === '' ? title : `${item.number}. ${title}`
  }
  const mayEnter = can(meeting.role, meeting.phase, 'minutes')
  const item = itemId ?? items[0]?.id
  const user = userId ?? meeting.members[0]?.userId
  return (
    <Dialog open onOpenChange={onClose} title={words.title} lead={words.lead} footer={<Button onClick={onClose}>{ui.close}</Button>}>
      {meeting.recusals.length === 0 && <p className={css.none}>{words.none}</p>}
      <ul className="plain-list">
        {meeting.recusals.map(recusal => (
          <li key={recusal.id} className={css.row}>
            <span className={css.who}>{words.standing(recusal.name, nameOf(recusal.itemId))}</span>
            <span className={css.acts}>
              {mayEnter && (
                <Button
                  small
                  look="quiet"
                  aria-label={words.enterOf(recusal.name, nameOf(recusal.itemId))}
                  busy={enter.isPending}
                  onClick={() => enter.mutate(recusal.id, { onSuccess: () => notify({ text: words.entered }) })}
                >
                  {words.enter}
                </Button>
              )}
              {recusal.userId !== me.id && (
                <Button small look="quiet" aria-label={words.liftOf(recusal.name, nameOf(recusal.itemId))} busy={lift.isPending} onClick={() => lift.mutate(recusal.id)}>
                  {words.lift}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {item !== undefined && user !== undefined && (
        <form
          className={css.form}
          onSubmit={event => {
            event.preventDefault()
            if (!recuse.isPending) recuse.mutate({ itemId: item, userId: user }, { onSuccess: () => notify({ text: words.recused }) })
          }}
        >
          <SelectField label={words.item} value={item} onChange={event => setItem(event.target.value)}>
            {items.map(one => (
              <option key={one.id} value={one.id}>
                {nameOf(one.id)}
              </option>
            ))}
          </SelectField>
          <SelectField label={words.member} value={user} onChange={event => setUser(event.target.value)}>
            {meeting.members.map(member => (
              <option key={member.userId} value={member.userId}>
                {member.name}
              </option>
            ))}
          </SelectField>
          <div>
            <Button look="primary" type="submit" busy={recuse.isPending}>
              {words.recuse}
            </Button>
          </div>
        </form>
      )}
      <ErrorNotice error={recuse.error ?? lift.error ?? enter.error} />
    </Dialog>
  )
}

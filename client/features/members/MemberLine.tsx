import { KeyRound, UserMinus } from 'lucide-react'
import { useRef, useState } from 'react'
import { ROLES } from '../../../shared/domain/role.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { membersWords } from '../../../shared/words/members.ts'
import { useChangeRole } from '../../api/useChangeRole.ts'
import { useMe } from '../../api/useMe.ts'
import { useRemoveMember } from '../../api/useRemoveMember.ts'
import { useRenewLink } from '../../api/useRenewLink.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './MemberLine.module.css'

interface MemberLineProps {
  readonly meetingId: string
  readonly member: MeetingDetail['members'][number]
  readonly mayChange: boolean
}

const focusOn = (element: HTMLElement | null) => element?.focus()

/** One who is in the meeting, with their role; asked twice before they are taken out. */
export const MemberLine = ({ meetingId, member, mayChange }: MemberLineProps) => {
  const words = useWords(membersWords)
  const roles = useWords(domainWords).role
  const notify = useNotify()
  const isMe = useMe().data?.user.id === member.userId
  const [asked, setAsked] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const change = useChangeRole(meetingId)
  const remove = useRemoveMember(meetingId)
  const renew = useRenewLink(meetingId)
  const choose = (value: string) => {
    const role = ROLES.find(one => one === value)
    if (role) change.mutate({ userId: member.userId, role }, { onSuccess: () => notify({ text: words.roleChanged(member.name, roles[role]) }) })
  }
  // the promise, not a callback: by then this line may be gone
  const takeOut = async () => {
    try {
      await remove.mutateAsync(member.userId)
      notify({ text: words.removed(member.name) })
    } catch {
      // shown below
    }
  }
  return (
    <li className={css.line}>
      <p className={css.name}>
        {member.name} {isMe && <Tag>{words.you}</Tag>}
      </p>
      {mayChange ? (
        <select
          className={css.role}
          aria-label={words.roleOf(member.name)}
          value={change.isPending ? change.variables.role : member.role}
          disabled={change.isPending}
          onChange={event => choose(event.target.value)}
        >
          {ROLES.map(role => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
      ) : (
        <Tag>{roles[member.role]}</Tag>
      )}
      {mayChange && member.role === 'chair' && <span />}
      {mayChange && member.role !== 'chair' && (
        <IconButton label={words.newLinkFor(member.name)} onClick={() => renew.mutate(member.userId)}>
          <KeyRound aria-hidden />
        </IconButton>
      )}
      {mayChange && (
        <IconButton ref={opener} label={words.removeOf(member.name)} aria-expanded={asked} onClick={() => setAsked(!asked)}>
          <UserMinus aria-hidden />
        </IconButton>
      )}
      {asked && (
        <div className={css.ask}>
          <p>{words.removeAsk(member.name)}</p>
          <Button
            small
            ref={focusOn}
            onClick={() => {
              setAsked(false)
              opener.current?.focus()
            }}
          >
            {words.keep}
          </Button>
          <Button
            small
            look="danger"
            busy={remove.isPending}
            onClick={() => void takeOut()}
          >
            {words.remove}
          </Button>
        </div>
      )}
      <div className={css.link} aria-live="polite">
        {renew.data && <CopyField label={words.linkOf(member.name)} hint={words.linkHint} text={renew.data.link} />}
      </div>
      <div className={css.error}>
        <ErrorNotice error={change.error ?? remove.error ?? renew.error} />
      </div>
    </li>
  )
}

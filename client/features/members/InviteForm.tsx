import { useState } from 'react'
import { ROLES } from '../../../shared/domain/role.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { membersWords } from '../../../shared/words/members.ts'
import { useInvite } from '../../api/useInvite.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import css from './InviteForm.module.css'

/** Takes a new person into the meeting and shows the links that were made, for as long as the dialog is open. */
export const InviteForm = ({ meetingId }: { meetingId: string }) => {
  const words = useWords(membersWords)
  const roles = useWords(domainWords).role
  const invite = useInvite(meetingId)
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('participant')
  const [missing, setMissing] = useState(false)
  const [links, setLinks] = useState<readonly { userId: string; name: string; link: string }[]>([])
  const send = () => {
    const person = { name: name.trim(), role }
    if (person.name === '') return setMissing(true)
    invite.mutate(person, {
      onSuccess: ({ userId, link }) => {
        setLinks(all => [{ userId, name: person.name, link }, ...all])
        setName('')
      },
    })
  }
  return (
    <section className={css.invite}>
      <h3>{words.inviteTitle}</h3>
      <form
        className={css.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (!invite.isPending) send()
        }}
      >
        <TextField
          label={words.name}
          error={missing ? words.nameMissing : undefined}
          value={name}
          maxLength={200}
          autoComplete="off"
          onChange={event => {
            setName(event.target.value)
            setMissing(false)
          }}
        />
        <SelectField
          label={words.role}
          hint={words.can[role]}
          value={role}
          onChange={event => setRole(ROLES.find(one => one === event.target.value) ?? 'participant')}
        >
          {ROLES.map(one => (
            <option key={one} value={one}>
              {roles[one]}
            </option>
          ))}
        </SelectField>
        <div>
          <Button look="primary" type="submit" busy={invite.isPending}>
            {words.invite}
          </Button>
        </div>
      </form>
      <ErrorNotice error={invite.error} />
      <div className={css.links} aria-live="polite">
        {links.map(({ userId, name, link }) => (
          <CopyField key={userId} label={words.linkOf(name)} hint={words.linkHint} text={link} />
        ))}
      </div>
    </section>
  )
}

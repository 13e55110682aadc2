import type { Me } from '../../../shared/protocol/http.ts'
import { meetingsWords } from '../../../shared/words/meetings.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { FoundBody } from './FoundBody.tsx'

/** What stands in the list before there is anything in it, by what this person may do about it. */
export const NoMeetings = ({ me }: { me: Me }) => {
  const words = useWords(meetingsWords)
  if (me.bodies.some(body => body.role === 'secretariat')) {
    return (
      <EmptyState title={words.emptyTitle} actions={<ButtonLink to="/moede/nyt" look="primary">{words.newMeeting}</ButtonLink>}>
        {words.emptySecretariat}
      </EmptyState>
    )
  }
  if (me.user.admin) {
    return (
      <EmptyState title={words.emptyAdminTitle} actions={<FoundBody look="primary" />}>
        {words.emptyAdmin}
      </EmptyState>
    )
  }
  return <EmptyState title={words.emptyTitle}>{words.emptyMember}</EmptyState>
}

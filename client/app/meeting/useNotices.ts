import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { domainWords } from '../../../shared/words/domain.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import type { MeetingNotice } from '../../../shared/protocol/sync.ts'
import { keys } from '../../api/keys.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { useNotify } from '../../ui/Toasts.tsx'

/** What was fetched so short a while ago need not be fetched again for a greeting, in milliseconds. */
const RECENT = 5000

/**
 * Answers what to do when the server says that something outside the text has changed: phase, role and epoch hold at once, the rest is
 * fetched anew. A new phase is told in the corner, wherever on the page one is; whoever made it is told where they made it.
 */
export const useNotices = (id: string): ((notice: MeetingNotice) => void) => {
  const client = useQueryClient()
  const announce = useAnnounce()
  const notify = useNotify()
  const { language } = useLanguage()
  return useCallback(
    ({ phase, role, epoch, changed }) => {
      const key = keys.detail(id)
      const before = client.getQueryData<MeetingDetail>(key)
      const moved = before !== undefined && (before.phase !== phase || before.role !== role || before.epoch !== epoch)
      if (moved) client.setQueryData<MeetingDetail>(key, { ...before, phase, role, epoch })
      if (before !== undefined && before.phase !== phase) {
        const text = meetingPageWords[language].phaseNow(domainWords[language].phase[phase])
        if (client.isMutating() > 0) announce(text)
        else notify({ text })
      }
      const fetched = client.getQueryState(key)?.dataUpdatedAt ?? 0
      if (changed === 'hello' && !moved && Date.now() - fetched < RECENT) return
      void client.invalidateQueries({ queryKey: keys.meeting(id) })
      if (changed === 'phase' || changed === 'publication') void client.invalidateQueries({ queryKey: keys.meetings })
    },
    [client, announce, notify, language, id],
  )
}

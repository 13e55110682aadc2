import { useState } from 'react'
import { itemSection, parseRoot } from '../../../shared/document/section.ts'
import { can } from '../../../shared/domain/can.ts'
import type { RemarkKind } from '../../../shared/domain/remark.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import type { Marked } from '../../features/review/marked.ts'
import { PassageMenu } from '../../features/review/PassageMenu.tsx'
import { ReviewBar } from '../../features/review/ReviewBar.tsx'
import { SayDialog } from '../../features/review/SayDialog.tsx'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { docsOf, useScope } from '../../sync/scope.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { itemPlaces, remarkPlaces } from './remarkPlaces.ts'

/** What a proposal can be put into while minutes are in review. */
const isMinutes = ({ section }: { section: string }): boolean => {
  const root = parseRoot(section)
  return root !== undefined && root.type !== 'map' && (root.part === 'minutes' || root.part === 'closing')
}

const RIGHT_OF = { remark: 'remark', proposal: 'propose', objection: 'object', dissent: 'object' } as const

interface Saying {
  readonly kind: RemarkKind
  readonly marked?: Marked
}

/** The objection period, and ways to say something to the minutes: over the text, and beside what is selected in it. */
export const Review = ({ meeting, kept }: { meeting: MeetingDetail; kept: ReadonlySet<string> }) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const scope = useScope()
  const items = useAgenda(scope.open.doc)
  const [saying, setSaying] = useState<Saying>()
  const kinds = (Object.keys(RIGHT_OF) as RemarkKind[]).filter(kind => can(meeting.role, meeting.phase, RIGHT_OF[kind]))
  const mine = items.filter(item => !kept.has(item.id))
  const of = (section: string) => mine.some(item => section === itemSection(item.id, 'minutes'))
  return (
    <>
      {meeting.phase === 'inReview' && <ReviewBar meeting={meeting} onSay={kind => setSaying({ kind })} />}
      {kinds.length > 0 && (
        <PassageMenu
          mayPropose={marked => kinds.includes('proposal') && isMinutes(marked) && (of(marked.section) || marked.section === 'document/closing')}
          onSay={(kind, marked) => setSaying({ kind, marked })}
        />
      )}
      {saying && (
        <SayDialog
          kinds={kinds}
          kind={saying.kind}
          marked={saying.marked}
          places={remarkPlaces(docsOf(scope), mine, scope.template, { language, words })}
          proposable={remarkPlaces(docsOf(scope), mine, scope.template, { language, words }).filter(isMinutes)}
          items={itemPlaces(docsOf(scope), mine, words)}
          onClose={() => setSaying(undefined)}
        />
      )}
    </>
  )
}

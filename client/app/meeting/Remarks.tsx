import { parseRoot } from '../../../shared/document/section.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import type { RemarkPlace } from '../../features/remarks/remarkPlace.ts'
import { RemarksPanel } from '../../features/remarks/RemarksPanel.tsx'
import { CLOSING_ANCHOR, INTRO_ANCHOR, itemAnchor } from '../../sync/anchors.ts'
import { goTo } from '../../sync/goTo.ts'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { docsOf, useScope } from '../../sync/scope.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { remarkPlaces } from './remarkPlaces.ts'
import { SidePanel, useRoomBeside } from './SidePanel.tsx'

const anchorOf = (section: string): string | undefined => {
  const root = parseRoot(section)
  if (root?.type === 'item') return itemAnchor(root.item)
  if (root?.type === 'document') return root.part === 'intro' ? INTRO_ANCHOR : CLOSING_ANCHOR
  return undefined
}

/** The remarks, at the side of the minutes. */
export const Remarks = ({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const scope = useScope()
  const items = useAgenda(scope.open.doc)
  const beside = useRoomBeside()
  const places = remarkPlaces(docsOf(scope), items, scope.template, { language, words })
  const go = (place: RemarkPlace) => {
    if (!beside) onClose()
    const anchor = anchorOf(place.section)
    if (anchor) setTimeout(() => goTo(anchor), beside ? 0 : 50)
  }
  return (
    <SidePanel title={words.remarks} onClose={onClose}>
      <RemarksPanel meeting={meeting} places={places} onGo={go} />
    </SidePanel>
  )
}

import { X } from 'lucide-react'
import { parseRoot } from '../../../shared/document/section.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import type { RemarkPlace } from '../../features/remarks/remarkPlace.ts'
import { RemarksPanel } from '../../features/remarks/RemarksPanel.tsx'
import { CLOSING_ANCHOR, INTRO_ANCHOR, itemAnchor } from '../../sync/anchors.ts'
import { goTo } from '../../sync/goTo.ts'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { docsOf, useScope } from '../../sync/scope.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { useMedia } from '../../ui/useMedia.ts'
import css from './Remarks.module.css'
import { remarkPlaces } from './remarkPlaces.ts'

const anchorOf = (section: string): string | undefined => {
  const root = parseRoot(section)
  if (root?.type === 'item') return itemAnchor(root.item)
  if (root?.type === 'document') return root.part === 'intro' ? INTRO_ANCHOR : CLOSING_ANCHOR
  return undefined
}

/** The remarks: beside the text where there is room, else over it. */
export const Remarks = ({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) => {
  const words = useWords(meetingPageWords)
  const ui = useWords(uiWords)
  const { language } = useLanguage()
  const scope = useScope()
  const items = useAgenda(scope.open.doc)
  const beside = useMedia('(min-width: 75rem)')
  const places = remarkPlaces(docsOf(scope), items, scope.template, { language, words })
  const go = (place: RemarkPlace) => {
    if (!beside) onClose()
    const anchor = anchorOf(place.section)
    if (anchor) setTimeout(() => goTo(anchor), beside ? 0 : 50)
  }
  const panel = <RemarksPanel meeting={meeting} places={places} onGo={go} />
  if (!beside) {
    return (
      <Dialog open onOpenChange={onClose} title={words.remarks}>
        {panel}
      </Dialog>
    )
  }
  return (
    <aside className={css.beside} aria-label={words.remarks}>
      <header className={css.head}>
        <h2 className={css.title}>{words.remarks}</h2>
        <IconButton label={ui.close} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      {panel}
    </aside>
  )
}

import type { ReactNode } from 'react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { Outline } from '../../features/outline/Outline.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'

/** The outline over the page, where there is no room beside it. Going somewhere closes it. */
export const AgendaSheet = ({ current, mark, onClose }: { current: string | undefined; mark: (item: ItemId) => ReactNode; onClose: () => void }) => {
  const words = useWords(meetingPageWords)
  return (
    <Dialog open onOpenChange={onClose} title={words.agenda}>
      <Outline current={current} mark={mark} onGo={onClose} />
    </Dialog>
  )
}

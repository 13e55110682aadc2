import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiWords } from '../../../shared/words/ui.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useMedia } from '../../ui/useMedia.ts'
import css from './SidePanel.module.css'

/** True where there is room for something beside the minutes. */
export const useRoomBeside = (): boolean => useMedia('(min-width: 75rem)')

/** Something that belongs to the minutes: beside the text where there is room, else over it. */
export const SidePanel = ({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) => {
  const ui = useWords(uiWords)
  const beside = useRoomBeside()
  if (!beside) {
    return (
      <Dialog open onOpenChange={onClose} title={title}>
        {children}
      </Dialog>
    )
  }
  return (
    <aside className={css.beside} aria-label={title}>
      <header className={css.head}>
        <h2 className={css.title}>{title}</h2>
        <IconButton label={ui.close} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      {children}
    </aside>
  )
}

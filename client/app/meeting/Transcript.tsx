import { X } from 'lucide-react'
import { transcriptWords } from '../../../shared/words/transcript.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { TranscriptPanel } from '../../features/transcript/TranscriptPanel.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useMedia } from '../../ui/useMedia.ts'
import css from './Remarks.module.css'

/** The transcript: beside the text where there is room, else over it. */
export const Transcript = ({ onClose }: { onClose: () => void }) => {
  const words = useWords(transcriptWords)
  const ui = useWords(uiWords)
  const beside = useMedia('(min-width: 75rem)')
  if (!beside) {
    return (
      <Dialog open onOpenChange={onClose} title={words.title}>
        <TranscriptPanel />
      </Dialog>
    )
  }
  return (
    <aside className={css.beside} aria-label={words.title}>
      <header className={css.head}>
        <h2 className={css.title}>{words.title}</h2>
        <IconButton label={ui.close} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <TranscriptPanel />
    </aside>
  )
}

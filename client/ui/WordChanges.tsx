import type { DiffPart } from '../../shared/render/diffWords.ts'
import { uiWords } from '../../shared/words/ui.ts'
import { useWords } from './language/useWords.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import css from './WordChanges.module.css'

/** A passage with what was added and removed in it: by line, by sign and by word, never by colour alone. */
export const WordChanges = ({ parts }: { parts: readonly DiffPart[] }) => {
  const words = useWords(uiWords)
  return (
    <p className={css.text}>
      {parts.map((part, index) => {
        if (part.kind === 'same') return <span key={index}>{part.text}</span>
        const Mark = part.kind === 'added' ? 'ins' : 'del'
        const sign = part.kind === 'added' ? '+' : '–'
        return (
          <Mark key={index} className={css[part.kind]}>
            <VisuallyHidden>[{words[part.kind]}: </VisuallyHidden>
            <span className={css.sign} aria-hidden>
              [{sign}
            </span>
            {part.text}
            <span className={css.sign} aria-hidden>
              {sign}]
            </span>
            <VisuallyHidden>]</VisuallyHidden>
          </Mark>
        )
      })}
    </p>
  )
}

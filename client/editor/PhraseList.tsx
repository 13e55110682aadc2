import type { Editor } from '@tiptap/core'
import { plainLine } from '../../shared/document/line.ts'
import { editorWords } from '../../shared/words/editor.ts'
import { useWords } from '../ui/language/useWords.ts'
import { insertLines } from './insertLines.ts'
import css from './Toolbar.module.css'

interface PhraseListProps {
  readonly editor: Editor
  readonly phrases: readonly string[]
  readonly onDone: () => void
}

/** The sentences that the forum writes again and again: one press puts one in at the caret. */
export const PhraseList = ({ editor, phrases, onDone }: PhraseListProps) => {
  const words = useWords(editorWords)
  const put = (phrase: string) => {
    const { state, view } = editor
    view.dispatch(insertLines(state.tr, [plainLine(phrase)], true))
    onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the list from whichever of its buttons has the focus
    <ul
      className={css['phrases']}
      aria-label={words.phrases}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onDone()
      }}
    >
      {phrases.map(phrase => (
        <li key={phrase}>
          {/* the caret stays in the text */}
          <button type="button" className={css['phrase']} onMouseDown={event => event.preventDefault()} onClick={() => put(phrase)}>
            {phrase}
          </button>
        </li>
      ))}
    </ul>
  )
}

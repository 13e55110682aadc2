import { uiWords } from '../../shared/words/ui.ts'
import { useWords } from './language/useWords.ts'
import css from './Spinner.module.css'

/** Something is being fetched. The words come after a moment, so that a quick answer does not flicker. */
export const Spinner = ({ label }: { label?: string }) => {
  const words = useWords(uiWords)
  return (
    <p className={css.spinner} aria-live="polite">
      <span className={css.drop} aria-hidden />
      {label ?? words.loading}
    </p>
  )
}

import { uiWords } from '../../shared/words/ui.ts'
import { Button } from './Button.tsx'
import { useWords } from './language/useWords.ts'
import { Notice } from './Notice.tsx'
import { useErrorText } from './useErrorText.ts'

/** What went wrong, with a button to try again where that makes sense. Draws nothing for no error. */
export const ErrorNotice = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const words = useWords(uiWords)
  const text = useErrorText()
  if (error === null || error === undefined) return undefined
  return (
    <Notice tone="danger" actions={retry && <Button small onClick={retry}>{words.retry}</Button>}>
      {text(error)}
    </Notice>
  )
}

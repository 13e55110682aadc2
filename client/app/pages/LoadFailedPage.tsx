import { shellWords } from '../../../shared/words/shell.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** For a page whose program could not be fetched. */
export const LoadFailedPage = () => {
  const words = useWords(shellWords)
  return (
    <Sheet narrow>
      <PageHead title={words.loadTitle} lead={words.loadText} />
      <div>
        <Button look="primary" onClick={() => location.reload()}>
          {words.crashReload}
        </Button>
      </div>
    </Sheet>
  )
}

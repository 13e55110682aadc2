import { shellWords } from '../../../shared/words/shell.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** The page that comes when another could not be drawn. */
export const CrashPage = ({ error }: { error: unknown }) => {
  const words = useWords(shellWords)
  return (
    <Sheet narrow>
      <PageHead title={words.crashTitle} lead={words.crashText} />
      <div>
        <Button look="primary" onClick={() => location.reload()}>
          {words.crashReload}
        </Button>
      </div>
      <details>
        <summary>{words.crashDetail}</summary>
        <p>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
      </details>
    </Sheet>
  )
}

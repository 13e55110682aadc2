import type { UseQueryResult } from '@tanstack/react-query'
import { uiWords } from '../../shared/words/ui.ts'
import { Button } from './Button.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { useWords } from './language/useWords.ts'
import { Notice } from './Notice.tsx'
import { Spinner } from './Spinner.tsx'
import { useErrorText } from './useErrorText.ts'

/**
 * How a query stands, where that needs saying: on its way, failed with nothing to show, or failed while what was
 * fetched before is still shown beneath. Draws nothing where all is well.
 */
export const QueryNotice = <Data,>({ query }: { query: UseQueryResult<Data> }) => {
  const words = useWords(uiWords)
  const text = useErrorText()
  const retry = () => void query.refetch()
  if (query.isPending) return <Spinner />
  if (!query.isError) return undefined
  if (query.data === undefined) return <ErrorNotice error={query.error} retry={retry} />
  return (
    <Notice tone="warn" actions={<Button small onClick={retry}>{words.retry}</Button>}>
      {text(query.error)} {words.stale}
    </Notice>
  )
}

import { shellWords } from '../../../shared/words/shell.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** Says how to get in, to one whom the server does not know. */
export const SignedOutPage = ({ retry }: { retry: () => void }) => {
  const words = useWords(shellWords)
  const ui = useWords(uiWords)
  return (
    <Sheet narrow>
      <PageHead title={words.signedOutTitle} lead={words.signedOutLead} />
      <p>{words.signedOutHave}</p>
      <p>{words.signedOutAsk}</p>
      <p>{words.signedOutAgain}</p>
      <div>
        <Button onClick={retry}>{ui.retry}</Button>
      </div>
      <hr />
      <p>
        {words.publicLead} <a href="/referater">{words.publicPages}</a>
      </p>
    </Sheet>
  )
}

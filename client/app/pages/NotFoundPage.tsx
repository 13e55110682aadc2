import { shellWords } from '../../../shared/words/shell.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** For an address that leads nowhere. */
export const NotFoundPage = () => {
  const words = useWords(shellWords)
  return (
    <Sheet narrow>
      <PageHead title={words.notFoundTitle} lead={words.notFoundText} />
      <div>
        <ButtonLink to="/" look="primary">
          {words.toMeetings}
        </ButtonLink>
      </div>
    </Sheet>
  )
}

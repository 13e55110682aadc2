import { useState } from 'react'
import type { ReviewState } from '../../../shared/protocol/review.ts'
import { reviewWords } from '../../../shared/words/review.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import css from './WhoAnswered.module.css'

/** How many have answered, and on demand who and what. */
export const WhoAnswered = ({ people }: Pick<ReviewState, 'people'>) => {
  const words = useWords(reviewWords)
  const [open, setOpen] = useState(false)
  const answered = people.filter(({ answer }) => answer !== 'waiting').length
  return (
    <>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        {words.who(answered, people.length)}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={words.whoTitle}>
        <ul className="plain-list">
          {people.map(({ userId, name, answer }) => (
            <li key={userId} className={css.person}>
              <strong>{name}</strong> {words.answer[answer]}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

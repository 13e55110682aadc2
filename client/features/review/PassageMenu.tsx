import { MessageSquareText, PencilLine } from 'lucide-react'
import { useEffect, useState } from 'react'
import { reviewWords } from '../../../shared/words/review.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { type Marked, markedNow } from './marked.ts'
import css from './PassageMenu.module.css'

interface PassageMenuProps {
  /** True where other words may be proposed for the section. */
  readonly mayPropose: (marked: Marked) => boolean
  readonly onSay: (kind: 'remark' | 'proposal', marked: Marked) => void
}

/** Beside what is selected in the minutes: what can be said to it. */
export const PassageMenu = ({ mayPropose, onSay }: PassageMenuProps) => {
  const words = useWords(reviewWords)
  const [shown, setShown] = useState<{ marked: Marked; top: number; left: number }>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      // once it stands still: a selection grows with every move of the pointer
      timer = setTimeout(() => {
        const marked = markedNow()
        const box = marked && getSelection()?.getRangeAt(0).getBoundingClientRect()
        setShown(marked && box ? { marked, top: box.bottom + scrollY, left: Math.max(0, Math.min(box.left, innerWidth - 260)) + scrollX } : undefined)
      }, 150)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [])
  if (!shown) return undefined
  const say = (kind: 'remark' | 'proposal') => {
    setShown(undefined)
    onSay(kind, shown.marked)
  }
  return (
    // the press must not take the selection away before it is read
    <div className={css.menu} role="toolbar" aria-label={words.tools} style={{ top: shown.top, left: shown.left }} onPointerDown={event => event.preventDefault()}>
      <Button small look="quiet" onClick={() => say('remark')}>
        <MessageSquareText aria-hidden />
        {words.remark}
      </Button>
      {mayPropose(shown.marked) && (
        <Button small look="quiet" onClick={() => say('proposal')}>
          <PencilLine aria-hidden />
          {words.propose}
        </Button>
      )}
    </div>
  )
}

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { Button } from './Button.tsx'
import { useWords } from './language/useWords.ts'
import { useAnnounce } from './live/LiveRegion.tsx'
import { TextField } from './TextField.tsx'
import css from './CopyField.module.css'

/** Text to take along: shown whole, and put on the clipboard by a button. */
export const CopyField = ({ label, hint, text }: { label: string; hint?: string; text: string }) => {
  const words = useWords(uiWords)
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
      announce(words.copied)
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className={css.row}>
      <TextField
        label={label}
        hint={hint}
        value={text}
        readOnly
        onFocus={event => event.currentTarget.select()}
        error={outcome === 'failed' ? words.copyFailed : undefined}
      />
      <Button onClick={() => void copy()}>
        {outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        {outcome === 'copied' ? words.copied : words.copy}
      </Button>
    </div>
  )
}

import { useState } from 'react'
import type { ClipboardEvent } from 'react'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import css from './PasteText.module.css'

/** Takes minutes that were copied elsewhere: with their headings, lists and tables where the clipboard has them, else as text; what is typed counts too. */
export const PasteText = ({ onFile }: { onFile: (file: File) => void }) => {
  const words = useWords(newMeetingWords)
  const [text, setText] = useState('')
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    // a word or two put into what one types is no document
    if (html.trim() === '' || text !== '') return
    event.preventDefault()
    setText(event.clipboardData.getData('text/plain'))
    onFile(new File([html], `${words.pasteName}.html`, { type: 'text/html' }))
  }
  return (
    <details className={css.paste}>
      <summary className={css.name}>{words.paste}</summary>
      <div className={css.inside}>
        <TextArea label={words.paste} hint={words.pasteHint} rows={6} value={text} onPaste={paste} onChange={event => setText(event.target.value)} />
        <div>
          <Button disabled={text.trim() === ''} onClick={() => onFile(new File([text], `${words.pasteName}.txt`, { type: 'text/plain' }))}>
            {words.pasteTake}
          </Button>
        </div>
      </div>
    </details>
  )
}

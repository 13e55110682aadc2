import { FileUp } from 'lucide-react'
import { useId, useState } from 'react'
import type { DragEvent } from 'react'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import css from './FileDrop.module.css'

interface FileDropProps {
  readonly onFile: (file: File) => void
  /** The file that is being read, by name. */
  readonly reading: string | undefined
  /** The file that has been read. */
  readonly done: string | undefined
  readonly error: string | undefined
}

/** Takes a file by drop or by choice. */
export const FileDrop = ({ onFile, reading, done, error }: FileDropProps) => {
  const words = useWords(newMeetingWords)
  const id = useId()
  const [over, setOver] = useState(false)
  const [tooMany, setTooMany] = useState(false)
  const take = (files: FileList | null) => {
    const [file, ...more] = files ? Array.from(files) : []
    setTooMany(more.length > 0)
    if (file && more.length === 0) onFile(file)
  }
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  const fault = tooMany ? words.oneFile : error
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is for the mouse; the input inside does the same by keyboard
    <section
      className={classes(css.drop, over && css.over)}
      aria-label={words.ways.file}
      onDragOver={event => drag(event, true)}
      onDragLeave={event => drag(event, false)}
      onDrop={event => {
        drag(event, false)
        take(event.dataTransfer.files)
      }}
    >
      {reading === undefined ? (
        <>
          <FileUp className={css.icon} aria-hidden />
          {done !== undefined && <p className={css.done}>{words.read(done)}</p>}
          <p>
            {words.drop} {words.dropOr}
          </p>
          {/* the input itself takes focus; its label is what one sees */}
          <input
            id={id}
            className={css.input}
            type="file"
            aria-describedby={`${id}-kinds${fault ? ` ${id}-fault` : ''}`}
            aria-invalid={fault ? true : undefined}
            onChange={event => {
              take(event.target.files)
              event.target.value = ''
            }}
          />
          <label className={css.choose} htmlFor={id}>
            {done === undefined ? words.choose : words.chooseOther}
          </label>
          <p id={`${id}-kinds`} className={css.kinds}>
            {words.kinds}
          </p>
        </>
      ) : (
        <Spinner label={words.reading(reading)} />
      )}
      {fault && (
        <p id={`${id}-fault`} className={css.fault} role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

import { useState } from 'react'
import type { DragEvent } from 'react'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { classes } from '../../ui/classes.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import css from './FileDrop.module.css'

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void
  /** The file that is being read, by name. */
  readonly reading: string | undefined
  /** The file that has been read. */
  readonly done: string | undefined
  /** What is wrong with what was chosen, and what to do. */
  readonly fault: string | undefined
}

/** Takes a file by drop or by choice. */
export const FileDrop = ({ onFiles, reading, done, fault }: FileDropProps) => {
  const words = useWords(newMeetingWords)
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is for the mouse; the input inside does the same by keyboard
    <section
      className={classes(css.drop, over && css.over)}
      aria-label={words.ways.file}
      onDragOver={event => drag(event, true)}
      onDragLeave={event => drag(event, false)}
      onDrop={event => {
        drag(event, false)
        onFiles(Array.from(event.dataTransfer.files))
      }}
    >
      {reading === undefined ? (
        <>
          {done !== undefined && <p className={css.done}>{words.read(done)}</p>}
          <p>
            {words.drop} {words.dropOr}
          </p>
          <FileButton label={done === undefined ? words.choose : words.chooseOther} about={words.kinds} fault={fault} onFile={file => onFiles([file])} />
        </>
      ) : (
        <Spinner label={words.reading(reading)} />
      )}
    </section>
  )
}

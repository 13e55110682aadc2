import { FileUp } from 'lucide-react'
import { useId } from 'react'
import css from './FileButton.module.css'

interface FileButtonProps {
  readonly label: string
  /** Endings and media types that the system's own dialog offers first. */
  readonly accept: string
  readonly fault?: string | undefined
  readonly onFile: (file: File) => void
}

/** A button that takes one file. */
export const FileButton = ({ label, accept, fault, onFile }: FileButtonProps) => {
  const id = useId()
  return (
    <div className={css.wrap}>
      <input
        id={id}
        className={css.input}
        type="file"
        accept={accept}
        aria-describedby={fault ? `${id}-fault` : undefined}
        aria-invalid={fault ? true : undefined}
        onChange={event => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <label className={css.choose} htmlFor={id}>
        <FileUp aria-hidden /> {label}
      </label>
      {fault && (
        <p id={`${id}-fault`} className={css.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

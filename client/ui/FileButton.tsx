import { FileUp } from 'lucide-react'
import { useId } from 'react'
import css from './FileButton.module.css'

interface FileButtonProps {
  readonly label: string
  /** Endings and media types that the system's own dialog offers first. */
  readonly accept?: string
  /** What files it takes, in words. */
  readonly about?: string
  readonly fault?: string | undefined
  readonly onFile: (file: File) => void
}

/** A button that takes one file. */
export const FileButton = ({ label, accept, about, fault, onFile }: FileButtonProps) => {
  const id = useId()
  const describedBy = [about && `${id}-about`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={css.wrap}>
      <input
        id={id}
        className={css.input}
        type="file"
        accept={accept}
        aria-describedby={describedBy || undefined}
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
      {about && (
        <p id={`${id}-about`} className={css.about}>
          {about}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={css.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

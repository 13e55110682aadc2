import { CloudAlert, CloudCheck, CloudUpload, HardDriveDownload, LoaderCircle } from 'lucide-react'
import { savingWords } from '../../../shared/words/saving.ts'
import type { SaveState } from '../../sync/saveState.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './SaveMark.module.css'

const ICONS = { saved: CloudCheck, saving: CloudUpload, kept: HardDriveDownload, unkept: CloudAlert, opening: LoaderCircle } as const

/** Where what one writes is kept, never better than the truth. Not read aloud by itself: it changes with every word. */
export const SaveMark = ({ state }: { state: SaveState }) => {
  const words = useWords(savingWords)
  const Icon = ICONS[state]
  return (
    <p className={classes(css.mark, css[state])} data-save={state}>
      <Icon aria-hidden />
      <span>{words[state]}</span>
    </p>
  )
}

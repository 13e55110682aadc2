import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ContentForm, ItemPart } from '../../../shared/document/content.ts'
import { forumWords } from '../../../shared/words/forum.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import css from './Forum.module.css'

/** A part in the editor: those that are not used keep their label. */
export interface EditedPart {
  readonly part: ItemPart
  readonly label: string
  readonly used: boolean
}

const ALL: readonly ItemPart[] = ['caseStatement', 'recommendation', 'attachments', 'minutes']

/** The parts of a template, and behind them those it does not use. */
export const editedParts = (parts: ContentForm['parts'], names: Readonly<Record<ItemPart, string>>): EditedPart[] => [
  ...parts.map(one => ({ ...one, used: true })),
  ...ALL.filter(part => parts.every(one => one.part !== part)).map(part => ({ part, label: names[part], used: false })),
]

const swapped = (parts: readonly EditedPart[], index: number, by: 1 | -1): EditedPart[] => {
  const [one, other] = [parts[index], parts[index + by]]
  return one && other ? parts.map((part, at) => (at === index ? other : at === index + by ? one : part)) : [...parts]
}

/** Which parts an item has, what they are called and in which order they stand. */
export const PartsField = ({ parts, tried, onChange }: { parts: readonly EditedPart[]; tried: boolean; onChange: (parts: EditedPart[]) => void }) => {
  const words = useWords(forumWords)
  const set = (index: number, change: Partial<EditedPart>) => onChange(parts.map((part, at) => (at === index ? { ...part, ...change } : part)))
  return (
    <fieldset className={css.group}>
      <legend>{words.parts}</legend>
      <ol className="plain-list">
        {parts.map(({ part, label, used }, index) => (
          <li key={part} className={css.row}>
            <label className={css.tick}>
              {/* minutes without minutes are none */}
              <input type="checkbox" checked={used} disabled={part === 'minutes'} title={part === 'minutes' ? words.alwaysThere : undefined} onChange={event => set(index, { used: event.target.checked })} />{' '}
              {words.part[part]}
            </label>
            <TextField label={words.partLabel(words.part[part])} value={label} maxLength={100} disabled={!used} error={tried && used && label.trim() === '' ? words.missing : undefined} onChange={event => set(index, { label: event.target.value })} />
            <div className={css.move}>
              <IconButton label={words.up(words.part[part])} disabled={index === 0} onClick={() => onChange(swapped(parts, index, -1))}>
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton label={words.down(words.part[part])} disabled={index === parts.length - 1} onClick={() => onChange(swapped(parts, index, 1))}>
                <ArrowDown aria-hidden />
              </IconButton>
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

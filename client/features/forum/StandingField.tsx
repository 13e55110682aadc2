import { ArrowUp, Plus, Trash2 } from 'lucide-react'
import type { OwnStandingItem } from '../../../shared/template/bodyTemplate.ts'
import { forumWords } from '../../../shared/words/forum.ts'
import { freshId } from '../../sync/freshId.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import css from './Forum.module.css'

/** A standing item in the editor, under a key of its own. */
export interface EditedItem extends OwnStandingItem {
  readonly key: string
}

/** The items that every meeting begins with. */
export const StandingField = ({ items, tried, onChange }: { items: readonly EditedItem[]; tried: boolean; onChange: (items: EditedItem[]) => void }) => {
  const words = useWords(forumWords)
  const set = (key: string, change: Partial<OwnStandingItem>) => onChange(items.map(item => (item.key === key ? { ...item, ...change } : item)))
  const raise = (index: number) => onChange(items.map((item, at) => items[at === index ? index - 1 : at === index - 1 ? index : at] ?? item))
  return (
    <fieldset className={css.group}>
      <legend>{words.standing}</legend>
      <ol className="plain-list">
        {items.map((item, index) => {
          const name = item.title || words.standingTitle(index + 1)
          return (
            <li key={item.key} className={css.standing}>
              <div className={css.row}>
                <TextField label={words.standingTitle(index + 1)} value={item.title} maxLength={300} error={tried && item.title.trim() === '' ? words.missing : undefined} onChange={event => set(item.key, { title: event.target.value })} />
                <label className={css.tick}>
                  <input type="checkbox" checked={item.kind === 'numbered'} onChange={event => set(item.key, { kind: event.target.checked ? 'numbered' : 'unnumbered' })} /> {words.counted}
                </label>
                <div className={css.move}>
                  <IconButton label={words.up(name)} disabled={index === 0} onClick={() => raise(index)}>
                    <ArrowUp aria-hidden />
                  </IconButton>
                  <IconButton label={words.remove(name)} onClick={() => onChange(items.filter(one => one.key !== item.key))}>
                    <Trash2 aria-hidden />
                  </IconButton>
                </div>
              </div>
              <TextArea label={words.standingText} optional rows={2} maxLength={5000} value={item.caseStatement} onChange={event => set(item.key, { caseStatement: event.target.value })} />
            </li>
          )
        })}
      </ol>
      <div>
        <Button small onClick={() => onChange([...items, { key: freshId(), title: '', kind: 'numbered', caseStatement: '' }])}>
          <Plus aria-hidden />
          {words.addStanding}
        </Button>
      </div>
    </fieldset>
  )
}

import type { Me } from '../../../shared/protocol/http.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Head, HeadFaults } from './head.ts'
import css from './HeadFields.module.css'

interface HeadFieldsProps {
  readonly head: Head
  readonly onChange: (head: Head) => void
  readonly faults: HeadFaults
  readonly bodies: Me['bodies']
  /** The forum that a file names, where it is none of these. */
  readonly saidBody: string
  readonly placeIsCarried: boolean
}

/** The fields that every new meeting has, wherever its content comes from. */
export const HeadFields = ({ head, onChange, faults, bodies, saidBody, placeIsCarried }: HeadFieldsProps) => {
  const words = useWords(newMeetingWords)
  const set = (key: keyof Head) => (event: { target: { value: string } }) => onChange({ ...head, [key]: event.target.value })
  return (
    <section className={css.fields} aria-labelledby="about">
      <h2 id="about">{words.headTitle}</h2>
      <TextField
        label={words.name}
        hint={words.nameHint}
        error={faults.title && words[faults.title]}
        value={head.title}
        maxLength={500}
        aria-required
        onChange={set('title')}
      />
      <SelectField label={words.body} hint={saidBody === '' ? undefined : words.bodySaid(saidBody)} value={head.bodyId} onChange={set('bodyId')}>
        {bodies.map(body => (
          <option key={body.id} value={body.id}>
            {body.name}
          </option>
        ))}
      </SelectField>
      <div className={css.times}>
        <TextField label={words.date} type="date" optional error={faults.date && words[faults.date]} value={head.date} onChange={set('date')} />
        <TextField label={words.start} type="time" optional value={head.start} onChange={set('start')} />
        <TextField label={words.end} type="time" optional error={faults.end && words[faults.end]} value={head.end} onChange={set('end')} />
      </div>
      <TextField
        label={words.place}
        optional
        hint={placeIsCarried ? words.placeHint : undefined}
        value={head.place}
        maxLength={500}
        onChange={set('place')}
      />
    </section>
  )
}

import type { TemplateVersion } from '../../../shared/protocol/templates.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { KINDS } from './kinds.ts'

interface FileTemplateProps {
  /** Templates of the forum's own that are offered. */
  readonly own: readonly TemplateVersion[]
  /** One of ours by its name, or one of the forum's by its id. */
  readonly value: string
  /** True where the file itself was seen to be written with a template of the forum's. */
  readonly recognised: boolean
  readonly onChoose: (value: string) => void
}

/** The template that a meeting from a file is made with: what its parts are called. */
export const FileTemplate = ({ own, value, recognised, onChoose }: FileTemplateProps) => {
  const words = useWords(newMeetingWords)
  const domain = useWords(domainWords)
  return (
    <SelectField label={words.template} hint={recognised ? words.fileTemplateSeen : words.fileTemplateHint} value={value} onChange={event => onChoose(event.target.value)}>
      {KINDS.map(kind => (
        <option key={kind} value={kind}>
          {domain.template[kind]}
        </option>
      ))}
      {own.map(one => (
        <option key={one.id} value={one.id}>
          {one.template.name}
        </option>
      ))}
    </SelectField>
  )
}

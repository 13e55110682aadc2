import { useMemo, useState } from 'react'
import type { ImportAnswer, NewMeeting } from '../../../shared/protocol/http.ts'
import { templateFor } from '../../../shared/template/templateFor.ts'
import { templateOfForm } from '../../../shared/template/templateOfForm.ts'
import { useTemplates } from '../../api/useTemplates.ts'
import { KINDS } from './kinds.ts'

type Content = ImportAnswer['content']

/**
 * Which template a new meeting of a forum is made with: what was chosen, else, of a file, the one that it was written with. What is chosen
 * stays when one changes one's mind about the rest; a template of another forum is not this one's.
 */
export const useTemplateChoice = (bodyId: string, content: Content | undefined) => {
  const own = useTemplates(bodyId).data?.templates.filter(one => !one.retired) ?? []
  const [chosen, choose] = useState<string>()
  const seen = templateOfForm(content?.form, own)
  const said = own.some(one => one.id === chosen) || KINDS.some(kind => kind === chosen) ? chosen : undefined
  const value = said ?? (content ? (seen?.id ?? content.template) : 'referat')
  const ownChosen = own.find(one => one.id === value)
  const kind = ownChosen?.template.base ?? KINDS.find(one => one === value) ?? 'referat'
  const fresh: Extract<NewMeeting['from'], { type: 'own' | 'template' }> = ownChosen ? { type: 'own', templateId: ownChosen.id } : { type: 'template', template: kind }
  const form = ownChosen?.template.form
  // the same one as long as nothing else is chosen: a long preview is not drawn anew for each letter of the title
  const template = useMemo(() => templateFor({ template: kind, ...(form && { form }) }), [kind, form])
  return {
    own, value, choose,
    recognised: seen !== undefined && value === seen.id,
    /** What a new meeting is begun with. */
    fresh,
    /** What a meeting from a file is made of. */
    fromFile: (read: Content): NewMeeting['from'] => ({ type: 'content', content: { ...read, template: kind }, ...(ownChosen && { templateId: ownChosen.id }) }),
    /** What its parts are called. */
    template,
  }
}

import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { TemplateId } from '../../../shared/document/content.ts'
import type { TemplateVersion } from '../../../shared/protocol/templates.ts'
import type { BodyTemplate } from '../../../shared/template/bodyTemplate.ts'
import { ownTemplate } from '../../../shared/template/ownTemplate.ts'
import { forumWords } from '../../../shared/words/forum.ts'
import { useSaveTemplate, useTemplates } from '../../api/useTemplates.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './Forum.module.css'
import { TemplateEditor } from './TemplateEditor.tsx'
import { TemplateVersions } from './TemplateVersions.tsx'

const BASES: readonly TemplateId[] = ['referat', 'opsamling']

/** A forum's own templates: made, changed, taken out of use. */
export const TemplateList = ({ bodyId, may }: { bodyId: string; may: boolean }) => {
  const words = useWords(forumWords)
  const dates = useDates()
  const notify = useNotify()
  const query = useTemplates(bodyId)
  const save = useSaveTemplate(bodyId)
  const [editing, setEditing] = useState<{ readonly template: BodyTemplate; readonly of: TemplateVersion | undefined }>()
  const setUse = (one: TemplateVersion, retired: boolean) =>
    save.mutate({ template: one.template, of: one, retired }, { onSuccess: () => notify({ text: (retired ? words.retiredNow : words.backNow)(one.template.name) }) })
  return (
    <div className={css.form}>
      <p>{words.templatesLead}</p>
      <QueryNotice query={query} />
      {query.data?.templates.length === 0 && <p className={css.hint}>{words.none}</p>}
      <ul className="plain-list">
        {query.data?.templates.map(one => (
          <li key={one.id} className={css.template}>
            <div className={css.row}>
              <div>
                <strong className={css.name}>{one.template.name}</strong> {one.retired && <Tag>{words.retired}</Tag>}
                <p className={css.hint}>{words.version(one.version, one.by, dates.moment(one.at))}</p>
              </div>
              {may && (
                <div className={css.acts}>
                  {!one.retired && (
                    <Button small aria-label={words.change(one.template.name)} onClick={() => setEditing({ template: one.template, of: one })}>
                      {words.changeShort}
                    </Button>
                  )}
                  <Button small look="quiet" onClick={() => setUse(one, !one.retired)}>
                    {one.retired ? words.bringBack : words.retire}
                  </Button>
                </div>
              )}
            </div>
            {one.version > 1 && (
              <details>
                <summary>{words.versions}</summary>
                <TemplateVersions bodyId={bodyId} newest={one} may={may && !one.retired} />
              </details>
            )}
          </li>
        ))}
      </ul>
      <ErrorNotice error={save.error} />
      {may && (
        <div className={css.acts}>
          {BASES.map(base => (
            <Button key={base} onClick={() => setEditing({ template: ownTemplate(base, ''), of: undefined })}>
              <Plus aria-hidden />
              {words.add[base]}
            </Button>
          ))}
        </div>
      )}
      {editing && <TemplateEditor bodyId={bodyId} {...editing} newest={query.data?.templates.find(one => one.id === editing.of?.id)} onClose={() => setEditing(undefined)} />}
    </div>
  )
}

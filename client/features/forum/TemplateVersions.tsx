import type { TemplateVersion } from '../../../shared/protocol/templates.ts'
import { forumWords } from '../../../shared/words/forum.ts'
import { useSaveTemplate, useTemplateVersions } from '../../api/useTemplates.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './Forum.module.css'

/** The earlier versions of a template; one of them can be made the current one, as a new version. */
export const TemplateVersions = ({ bodyId, newest, may }: { bodyId: string; newest: TemplateVersion; may: boolean }) => {
  const words = useWords(forumWords)
  const dates = useDates()
  const notify = useNotify()
  const query = useTemplateVersions(bodyId, newest.id)
  const save = useSaveTemplate(bodyId)
  return (
    <>
      <QueryNotice query={query} />
      <ul className="plain-list">
        {query.data?.templates.slice(1).map(one => (
          <li key={one.version} className={css.version}>
            <span className={css.hint}>{words.version(one.version, one.by, dates.moment(one.at))}</span>
            {may && (
              <Button small look="quiet" busy={save.isPending} onClick={() => save.mutate({ template: one.template, of: newest }, { onSuccess: () => notify({ text: words.kept(one.template.name) }) })}>
                {words.backTo(one.version)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorNotice error={save.error} />
    </>
  )
}

import { parseRoot } from '../../../shared/document/section.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import type { AuthorList } from '../../../shared/protocol/versions.ts'
import { labelOf } from '../../../shared/template/template.ts'
import { templateFor } from '../../../shared/template/templateFor.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useAuthors } from '../../api/useAuthors.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { AuthoredSection } from './AuthoredSection.tsx'
import css from './Authors.module.css'

type Section = AuthorList['sections'][number]

const textOf = (section: Section | undefined): string => section?.lines.map(line => line.map(run => run.text).join('')).join(' ') ?? ''
const itemOf = ({ where }: Section): string => where.slice(0, where.indexOf('/'))

/** Sections that follow one another and belong to one item, together. */
const byItem = (sections: readonly Section[]): { item: string; own: Section[] }[] => {
  const groups: { item: string; own: Section[] }[] = []
  for (const section of sections) {
    const item = itemOf(section)
    const last = groups.at(-1)
    if (last?.item === item) last.own.push(section)
    else groups.push({ item, own: [section] })
  }
  return groups
}

/** How many characters of what stands there each person wrote, most first. */
const shares = ({ people, sections }: AuthorList): { name: string; letters: number }[] => {
  const runs = sections.flatMap(section => section.lines.flat())
  return people
    .map(({ name }, index) => ({ name, letters: runs.filter(run => run.by === index).reduce((sum, run) => sum + run.text.length, 0) }))
    .toSorted((a, b) => b.letters - a.letters)
}

/** »Hvem skrev hvad«: the minutes as they stand, with the name of whoever wrote each stretch. */
export const Authors = ({ meeting }: { meeting: Pick<MeetingDetail, 'id' | 'template' | 'form' | 'form'> }) => {
  const words = useWords(versionsWords)
  const print = useWords(renderWords)
  const { language } = useLanguage()
  const query = useAuthors(meeting.id)
  if (!query.data) return <QueryNotice query={query} />
  const { people, sections } = query.data
  const partLabel = ({ where }: Section): string => {
    const root = parseRoot(where.replace('/closed/', '/'))
    const door = where.includes('/closed/') ? ` (${words.closedPart})` : ''
    if (root?.type === 'document') return root.part === 'intro' ? print.intro : print.closing
    if (root?.type !== 'item') return where
    return (root.part === 'title' ? print.title : (labelOf(templateFor({ template: meeting.template, ...(meeting.form && { form: meeting.form }) }), root.part)?.[language] ?? root.part)) + door
  }
  return (
    <section className={css.authors} aria-label={words.view.authors}>
      <p className={css.note}>{words.authorsLead}</p>
      <QueryNotice query={query} />
      {sections.length === 0 && <p>{words.nothingWritten}</p>}
      {people.length > 0 && (
        <section>
          <h2 className={css.heading}>{words.share}</h2>
          <ul>
            {shares(query.data).map(({ name, letters }) => (
              <li key={name}>{words.wroteShare(name, letters)}</li>
            ))}
          </ul>
        </section>
      )}
      {byItem(sections).map(({ item, own }) => (
        <section key={own[0]!.where} className={css.item}>
          <h2 className={css.heading}>{item === 'document' ? words.rest : textOf(own.find(({ where }) => where === `${item}/title`)) || print.untitled}</h2>
          {own.map(section => (
            <AuthoredSection key={section.where} section={section} label={partLabel(section)} people={people} />
          ))}
        </section>
      ))}
    </section>
  )
}

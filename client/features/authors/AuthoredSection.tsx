import type { CSSProperties } from 'react'
import type { AuthorList } from '../../../shared/protocol/versions.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import css from './Authors.module.css'

type Section = AuthorList['sections'][number]

/** So many colours and lines there are; whoever comes after begins anew, and the name stands there anyway. */
const LOOKS = 8

const look = (by: number | null): CSSProperties => (by === null ? {} : ({ '--person': `var(--person-${by % LOOKS})` } as CSSProperties))

/** One section: each line with the names of those who wrote it beside it, and where there are several, each stretch with its own. */
export const AuthoredSection = ({ section, label, people }: { section: Section; label: string; people: AuthorList['people'] }) => {
  const words = useWords(versionsWords)
  const nameOf = (by: number | null) => (by === null ? words.nobody : (people[by]?.name ?? words.nobody))
  const namesOf = (line: Section['lines'][number]) => [...new Set(line.map(run => nameOf(run.by)))]
  return (
    <section className={css.section}>
      <h3 className={css.label}>{label}</h3>
      <dl className={css.lines}>
        {section.lines.map((line, index) => {
          const names = namesOf(line)
          const before = section.lines[index - 1]
          const repeated = before !== undefined && namesOf(before).join() === names.join()
          return (
            <div key={index} className={css.line}>
              <dt className={css.names}>{repeated ? <VisuallyHidden>{names.join(', ')}</VisuallyHidden> : names.join(', ')}</dt>
              <dd className={css.text}>
                {line.map((run, at) => (
                  <span key={at} className={classes(css.run, names.length > 1 && css.marked)} style={look(run.by)}>
                    {run.text}
                    {names.length > 1 && <span className={css.name}>{nameOf(run.by)}</span>}{' '}
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

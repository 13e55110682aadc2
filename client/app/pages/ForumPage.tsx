import { Link } from 'wouter'
import { forumWords } from '../../../shared/words/forum.ts'
import { forumTrailWords } from '../../../shared/words/forumTrail.ts'
import { useMe } from '../../api/useMe.ts'
import { ForumRules } from '../../features/forum/ForumRules.tsx'
import { ForumTrail } from '../../features/forum/ForumTrail.tsx'
import { TemplateList } from '../../features/forum/TemplateList.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import css from './ForumPage.module.css'

/** `/forum/<slug>`: what a forum has decided for its meetings, and its templates. */
export const ForumPage = ({ slug }: { slug: string }) => {
  const words = useWords(forumWords)
  const trailWords = useWords(forumTrailWords)
  const query = useMe()
  const body = query.data?.bodies.find(one => one.slug === slug)
  const may = body?.role === 'secretariat'
  return (
    <Sheet>
      <PageHead title={body?.name ?? words.openShort} lead={words.lead} over={<Link href="/">{words.over}</Link>} />
      <QueryNotice query={query} />
      {query.data && !body && <Notice tone="warn">{words.unknown}</Notice>}
      {body && (
        <>
          <section className={css.part} aria-labelledby="forum-rules">
            <h2 id="forum-rules">{words.settings}</h2>
            <ForumRules key={body.id} bodyId={body.id} may={may} />
          </section>
          <section className={css.part} aria-labelledby="forum-templates">
            <h2 id="forum-templates">{words.templates}</h2>
            <TemplateList key={body.id} bodyId={body.id} may={may} />
          </section>
          {may && (
            <section className={css.part} aria-labelledby="forum-trail">
              <h2 id="forum-trail">{trailWords.title}</h2>
              <ForumTrail key={body.id} bodyId={body.id} />
            </section>
          )}
        </>
      )}
    </Sheet>
  )
}

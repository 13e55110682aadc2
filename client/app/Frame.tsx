import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { shellWords } from '../../shared/words/shell.ts'
import { useWords } from '../ui/language/useWords.ts'
import { AccountMenu } from './AccountMenu.tsx'
import css from './Frame.module.css'
import { useArrival } from './useArrival.ts'

/** The letterhead over every page, and the `<main>` that the pages stand in. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const words = useWords(shellWords)
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  return (
    <>
      <a className={css.skip} href="#indhold">
        {words.skip}
      </a>
      <header className={css.head}>
        <Link className={css.brand} href="/" aria-label={words.home}>
          <span className={css.mark} aria-hidden>
            ¶
          </span>
          {words.name}
        </Link>
        <nav className={css.nav} aria-label={words.places}>
          <Link href="/">{words.meetings}</Link>
          <a href="/referater">{words.publicPages}</a>
        </nav>
        <AccountMenu />
      </header>
      <main ref={main} id="indhold" className={css.main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

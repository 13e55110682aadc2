import { useLayoutEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { LANGUAGE_COOKIE, languageOf } from '../../../shared/words/words.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'
import { LanguageContext } from './LanguageContext.ts'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** Holds the language of the screen: read from the cookie, remembered there, and said on `<html lang>`. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState<ScreenLanguage>(() => languageOf(document.cookie))
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (next: ScreenLanguage) => {
        document.cookie = `${LANGUAGE_COOKIE}=${next}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
        setLanguage(next)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

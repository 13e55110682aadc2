/** The languages of the screen; Danish first. (A meeting's own language is another matter: `Header.language`.) */
export const SCREEN_LANGUAGES = ['da', 'en'] as const
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number]

/** The words of one area in every language of the screen, all of one shape. */
export type Words<Shape> = Readonly<Record<ScreenLanguage, Shape>>

/** The cookie that remembers the choice; client and server read it. */
export const LANGUAGE_COOKIE = 'referat_lang'

/** Reads a language from a cookie header or `document.cookie`; Danish where none, or an unknown one, is named. */
export const languageOf = (cookies: string): ScreenLanguage => {
  const value = cookies.split(';').map(part => part.trim()).find(part => part.startsWith(`${LANGUAGE_COOKIE}=`))?.slice(LANGUAGE_COOKIE.length + 1)
  return SCREEN_LANGUAGES.find(language => language === value) ?? 'da'
}

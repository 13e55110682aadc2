import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { languageOf, SCREEN_LANGUAGES, type ScreenLanguage } from '../../shared/words/words.ts'

/**
 * The language to answer in. A browser gets the one its screen is in: the cookie's, else Danish; a program, which has no
 * screen, the one it asks for in Accept-Language.
 */
export const languageFor = (c: Context): ScreenLanguage => {
  if (c.req.header('authorization') === undefined) return languageOf(c.req.header('cookie') ?? '')
  const wanted = accepts(c, { header: 'Accept-Language', supports: [...SCREEN_LANGUAGES], default: 'da' })
  return SCREEN_LANGUAGES.find(language => language === wanted) ?? 'da'
}

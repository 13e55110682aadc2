import { use } from 'react'
import { LanguageContext } from './LanguageContext.ts'
import type { LanguageChoice } from './LanguageContext.ts'

/** The language of the screen and the way to change it. */
export const useLanguage = (): LanguageChoice => use(LanguageContext)

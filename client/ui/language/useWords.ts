import type { Words } from '../../../shared/words/words.ts'
import { useLanguage } from './useLanguage.ts'

/** The words of one area (`shared/words/<area>.ts`) in the language of the screen. */
export const useWords = <Shape>(words: Words<Shape>): Shape => words[useLanguage().language]

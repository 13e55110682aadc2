import { createContext } from 'react'
import type { ScreenLanguage } from '../../../shared/words/words.ts'

export interface LanguageChoice {
  readonly language: ScreenLanguage
  readonly choose: (language: ScreenLanguage) => void
}

/** Danish until a provider says otherwise, so that a component can be shown alone. */
export const LanguageContext = createContext<LanguageChoice>({ language: 'da', choose: () => {} })

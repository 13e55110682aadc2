import type { Words } from './words.ts'

const da = {
  objection: (name: string, text: string) => `Indsigelse fra ${name}: ${text}`,
  dissent: (name: string, text: string) => `Afvigende mening fra ${name}: ${text}`,
  recusal: (name: string) => `${name} deltog ikke i behandlingen af punktet på grund af inhabilitet.`,
}

const en: typeof da = {
  objection: (name, text) => `Objection by ${name}: ${text}`,
  dissent: (name, text) => `Dissenting opinion of ${name}: ${text}`,
  recusal: name => `${name} was recused and took no part in this item.`,
}

/** What is entered into the minutes themselves, in their language. */
export const enteredWords: Words<typeof da> = { da, en }

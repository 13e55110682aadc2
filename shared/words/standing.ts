import type { Words } from './words.ts'

const da = {
  /** How minutes stand; `document` is their template's name. */
  draft: (document: string) => `Foreløbigt ${document.toLowerCase()}`,
  approved: (document: string) => `Godkendt ${document.toLowerCase()}`,
  corrected: (document: string, edition: number) => `Rettet ${document.toLowerCase()} (${edition})`,
  /** At the head of each page of a draft. */
  draftMark: 'Foreløbigt – ikke godkendt',
}

/** How minutes stand, in the words that titles and file names carry. */
export const standingWords: Words<typeof da> = {
  da,
  en: {
    draft: document => `Draft ${document.toLowerCase()}`,
    approved: document => `Approved ${document.toLowerCase()}`,
    corrected: (document, edition) => `Corrected ${document.toLowerCase()} (${edition})`,
    draftMark: 'Draft – not approved',
  },
}

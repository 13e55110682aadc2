import type { Words } from './words.ts'

const da = {
  close: 'Luk',
  cancel: 'Annuller',
  loading: 'Henter …',
  retry: 'Prøv igen',
  copy: 'Kopiér',
  copied: 'Kopieret',
  copyFailed: 'Kunne ikke kopieres. Markér teksten, og kopiér den selv.',
  notices: 'Beskeder',
  optional: 'valgfrit',
  offline: 'Der er ikke forbindelse til serveren lige nu. Intet er tabt; prøv igen om lidt.',
  garbled: 'Serveren svarede på en måde, som siden ikke forstår. Genindlæs siden, og prøv igen.',
  unexpected: 'Noget gik galt i browseren. Genindlæs siden, og prøv igen.',
  // in a passage that is compared
  added: 'tilføjet',
  removed: 'fjernet',
  stale: 'Her vises det, der senest blev hentet.',
}

const en: typeof da = {
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading …',
  retry: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  notices: 'Messages',
  optional: 'optional',
  offline: 'The server cannot be reached right now. Nothing is lost; try again in a moment.',
  garbled: 'The server answered in a way this page does not understand. Reload the page and try again.',
  unexpected: 'Something went wrong in the browser. Reload the page and try again.',
  added: 'added',
  removed: 'removed',
  stale: 'This is what was fetched last.',
}

/** Words of the components that belong to no page. */
export const uiWords: Words<typeof da> = { da, en }

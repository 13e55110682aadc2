import { CLOSE } from '../protocol/sync.ts'

/** Why a socket is closed. Each stands for one close code; several may share it. */
export const CLOSE_WORDS = [
  'signIn', 'origin', 'right', 'read', 'foreign', 'gap', 'unknown', 'stale', 'malformed', 'noRoom', 'tooOld', 'tooLarge', 'documentFull',
  'tooMany', 'tooFast', 'restarting', 'tryAgain', 'slow', 'silent',
] as const
export type CloseWord = (typeof CLOSE_WORDS)[number]

const CODES: Readonly<Record<CloseWord, number>> = {
  signIn: CLOSE.signIn,
  origin: CLOSE.refused,
  right: CLOSE.refused,
  read: CLOSE.refused,
  foreign: CLOSE.refused,
  gap: CLOSE.refused,
  unknown: CLOSE.refused,
  stale: CLOSE.tryAgain,
  malformed: CLOSE.malformed,
  noRoom: CLOSE.unknown,
  tooOld: CLOSE.tooOld,
  tooLarge: CLOSE.tooLarge,
  documentFull: CLOSE.tooLarge,
  tooMany: CLOSE.tooMany,
  tooFast: CLOSE.tooMany,
  restarting: CLOSE.restarting,
  tryAgain: CLOSE.tryAgain,
  slow: CLOSE.tryAgain,
  silent: CLOSE.tryAgain,
}

const da: Readonly<Record<CloseWord, string>> = {
  signIn: 'Du er ikke logget ind. Åbn dit link igen.',
  origin: 'Forbindelsen kom fra et andet websted og er afvist.',
  right: 'Det må du ikke skrive, som mødet står nu. Det er ikke gemt.',
  read: 'Du har ikke adgang til mødet, som det står nu.',
  foreign: 'Teksten er skrevet under en andens navn og er ikke gemt.',
  gap: 'Serveren mangler det, teksten bygger på. Den er ikke gemt.',
  unknown: 'Det afsnit har mødet ikke. Teksten er ikke gemt.',
  stale: 'Mødet er gået videre. Der forbindes igen.',
  malformed: 'Beskeden kunne ikke læses.',
  noRoom: 'Mødet findes ikke.',
  tooOld: 'Siden er forældet. Genindlæs den.',
  tooLarge: 'Der blev sendt for meget på én gang. Det er ikke gemt.',
  documentFull: 'Mødet rummer ikke mere tekst. Det sidste er ikke gemt.',
  tooMany: 'Der er for mange forbindelser. Luk nogle vinduer.',
  tooFast: 'Der kom for meget på kort tid. Genindlæs siden.',
  restarting: 'Serveren genstarter. Der forbindes igen.',
  tryAgain: 'Der kan ikke gemmes lige nu. Der forbindes igen.',
  slow: 'Forbindelsen er for langsom. Der forbindes igen.',
  silent: 'Forbindelsen svarer ikke. Der forbindes igen.',
}

const en: typeof da = {
  signIn: 'You are not signed in. Open your link again.',
  origin: 'The connection came from another site and was refused.',
  right: 'You may not write that as the meeting stands. It is not saved.',
  read: 'You have no access to the meeting as it stands.',
  foreign: 'The text is written under another name and is not saved.',
  gap: 'The server lacks what the text builds on. It is not saved.',
  unknown: 'The meeting has no such section. The text is not saved.',
  stale: 'The meeting has moved on. Connecting again.',
  malformed: 'The message could not be read.',
  noRoom: 'There is no such meeting.',
  tooOld: 'This page is too old. Reload it.',
  tooLarge: 'Too much was sent at once. It is not saved.',
  documentFull: 'The meeting holds no more text. The last of it is not saved.',
  tooMany: 'There are too many connections. Close some windows.',
  tooFast: 'Too much came in a short time. Reload the page.',
  restarting: 'The server restarts. Connecting again.',
  tryAgain: 'Nothing can be saved just now. Connecting again.',
  slow: 'The connection is too slow. Connecting again.',
  silent: 'The connection does not answer. Connecting again.',
}

export const syncWords = { da, en }

/** The close code, and as the reason `word: sentence` (at most 123 bytes: more a close frame cannot hold). */
export const closing = (word: CloseWord, language: keyof typeof syncWords = 'da'): { code: number; reason: string } => ({
  code: CODES[word],
  reason: `${word}: ${syncWords[language][word]}`,
})

import { CLOSE } from '../../../shared/protocol/sync.ts'

/** What the end of a connection means for the next one. */
export type Ending = 'retry' | 'slowly' | 'refused' | 'signIn' | 'unknown' | 'tooOld'

const ENDINGS: ReadonlyMap<number, Ending> = new Map<number, Ending>([
  [CLOSE.restarting, 'retry'],
  [CLOSE.tryAgain, 'retry'],
  // what we sent cannot be taken as it is: start afresh and look at it piece by piece
  [CLOSE.malformed, 'refused'],
  [CLOSE.tooLarge, 'refused'],
  [CLOSE.refused, 'refused'],
  [CLOSE.signIn, 'signIn'],
  [CLOSE.unknown, 'unknown'],
  [CLOSE.tooOld, 'tooOld'],
  [CLOSE.tooMany, 'slowly'],
])

/** Reads a close code of `/sync`. A code that we do not know is a lost line: worth a retry. */
export const readCloseCode = (code: number): Ending => ENDINGS.get(code) ?? 'retry'

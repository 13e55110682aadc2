import type { ErrorType } from '../../shared/protocol/http.ts'
import type { ErrorReason } from '../../shared/words/errors.ts'

/** What kind of refusal each reason is, for programs. */
const TYPE: Readonly<Record<ErrorReason, ErrorType>> = {
  signIn: 'signIn',
  foreignOrigin: 'forbidden',
  notAdmin: 'forbidden',
  onlyBodySecretariat: 'forbidden',
  onlySecretariat: 'forbidden',
  onlyBodySettings: 'forbidden',
  role: 'forbidden',
  linkReaches: 'forbidden',
  linkForChair: 'forbidden',
  hiddenDraft: 'forbidden',
  closedItem: 'forbidden',
  recused: 'forbidden',
  recusedYourself: 'forbidden',
  onlyRecusers: 'forbidden',
  alreadyRecused: 'conflict',
  unknownRecusal: 'unknown',
  notInReviewYet: 'wrongPhase',
  deadlinePast: 'invalid',
  onlyAnswerers: 'forbidden',
  passageGone: 'invalid',
  passageChanged: 'changed',
  notAProposal: 'invalid',
  notAnObjection: 'invalid',
  wordingMissing: 'invalid',
  wordingSame: 'invalid',
  itemMissing: 'invalid',
  settledAlready: 'conflict',
  tooManyRemarks: 'tooMany',
  checksFound: 'conflict',
  unknownVersion: 'unknown',
  versionMovedOn: 'changed',
  nothingDiffers: 'conflict',
  noTicksNow: 'wrongPhase',
  itemMovedOn: 'changed',
  notTicked: 'unknown',
  outstanding: 'outstanding',
  openItem: 'invalid',
  onlyResolvers: 'forbidden',
  unknownAddress: 'unknown',
  unknownMeeting: 'unknown',
  unknownBody: 'unknown',
  unknownItem: 'unknown',
  unknownAttachment: 'unknown',
  noFile: 'unknown',
  unknownRemark: 'unknown',
  unknownMember: 'unknown',
  unknownPublication: 'unknown',
  unknownSection: 'unknown',
  invalid: 'invalid',
  malformed: 'invalid',
  wrongMedia: 'invalid',
  tooLarge: 'tooLarge',
  reasonMissing: 'invalid',
  fileMissing: 'invalid',
  titleMissing: 'invalid',
  badOrder: 'invalid',
  noSuchStep: 'wrongPhase',
  throughApproval: 'wrongPhase',
  throughPublication: 'wrongPhase',
  movedOn: 'conflict',
  notInReview: 'wrongPhase',
  notApproved: 'wrongPhase',
  changed: 'changed',
  withdrawnAlready: 'conflict',
  withdrawalReason: 'invalid',
  lastSecretariat: 'conflict',
  bodyExists: 'conflict',
  conflict: 'conflict',
  noCompiler: 'unsupported',
  formTooSlow: 'unavailable',
  fileEmpty: 'badFile',
  fileTooLarge: 'tooLarge',
  fileBinary: 'badFile',
  fileUnknownKind: 'badFile',
  fileNoText: 'badFile',
  fileBroken: 'badFile',
  noTranscript: 'badFile',
  tooMany: 'tooMany',
  keyMissing: 'unavailable',
  unavailable: 'unavailable',
  internal: 'internal',
}

/** A command did not do as asked, and nothing of it. `reason` has words in `shared/words/errors.ts`; `field` names the input that is at fault. */
export class CommandError extends Error {
  readonly reason: ErrorReason
  readonly type: ErrorType
  readonly field: string | undefined
  constructor(reason: ErrorReason, field?: string) {
    super(reason)
    this.name = 'CommandError'
    this.reason = reason
    this.type = TYPE[reason]
    this.field = field
  }
}

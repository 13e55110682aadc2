/** What a forum has decided for all its meetings. */
export interface BodySettings {
  /** At the end of the objection period, whoever has said nothing counts as having accepted the minutes. */
  readonly silenceAccepts: boolean
  /** How many days an objection period lasts where the secretariat says nothing else: 1 to `MOST_OBJECTION_DAYS`. */
  readonly objectionDays: number
  /** Transcripts that were brought in for a meeting are kept once its minutes are published. */
  readonly keepTranscripts: boolean
}

export const MOST_OBJECTION_DAYS = 90

/** A forum that has decided nothing. A transcript is people's speech word for word: it is kept only where somebody wants it. */
export const DEFAULT_BODY_SETTINGS: BodySettings = { silenceAccepts: true, objectionDays: 7, keepTranscripts: false }

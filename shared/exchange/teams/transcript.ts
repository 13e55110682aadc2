/** Something that somebody said. Times in milliseconds from the beginning of the recording. */
export interface Utterance {
  /** Empty where the file does not say. */
  readonly speaker: string
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Within this, what one person says goes on in one utterance, in ms. */
const PAUSE = 3000
/** An utterance is not made longer than this, in characters: a passage should fit the eye. */
const LONGEST = 600

/** Puts together what one person says without a pause: Teams breaks it every few seconds. */
export const joinUtterances = (utterances: readonly Utterance[]): Utterance[] => {
  const all: Utterance[] = []
  for (const one of utterances) {
    const last = all.at(-1)
    const goesOn = last && last.speaker === one.speaker && one.from - last.to <= PAUSE && last.text.length + one.text.length < LONGEST
    if (goesOn) all[all.length - 1] = { ...last, to: Math.max(last.to, one.to), text: `${last.text} ${one.text}` }
    else all.push(one)
  }
  return all
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment of the recording as one reads it: `0:07`, `12:40`, `1:02:03`. */
export const momentOf = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

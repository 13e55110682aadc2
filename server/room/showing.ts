import { bundle } from './bundle.ts'
import { updateFrame } from './frames.ts'
import type { News } from './presence.ts'
import type { Seat } from './seat.ts'
import type { Pending, Side } from './side.ts'

/** What is shown at once on one side of a meeting, and to whom. */
export interface Showing {
  /** Stored just now. */
  readonly stored: readonly Pending[]
  /** Who is here and where, if it is time for that. */
  readonly news: News<Seat> | undefined
  /** What else is to be said to somebody. */
  readonly words: ReadonlyMap<Seat, Uint8Array>
}

const NOTHING: readonly Uint8Array[] = []
const SAID: News<Seat> = { everybody: NOTHING, speakers: new Set(), without: () => NOTHING }

/** What somebody is sent who has written some of it. */
const ofOthers = (stored: readonly Pending[], seat: Seat): readonly Uint8Array[] =>
  bundle(stored.filter(one => one.seat !== seat).map(one => one.piece)).map(updateFrame)

/**
 * Shows it to everybody who listens, each in one write: the text without one's own, the word for this one, presence without one's own.
 * Who has no share in it gets the same bytes as all the others. Answers updates that say all the text.
 */
export const show = ({ seats }: Side, { stored, news = SAID, words }: Showing): readonly Uint8Array[] => {
  const whole = bundle(stored.map(one => one.piece))
  const text = whole.map(updateFrame)
  const writers = new Set(stored.map(one => one.seat))
  const all = [...text, ...news.everybody]
  for (const seat of seats) {
    const writes = writers.has(seat)
    const speaks = news.speakers.has(seat)
    const word = words.get(seat)
    if (!seat.synced) seat.send(word === undefined ? NOTHING : [word])
    else if (!writes && !speaks && word === undefined) seat.send(all)
    else {
      const heard = speaks ? news.without(seat) : news.everybody
      const read = writes ? ofOthers(stored, seat) : text
      seat.send(word === undefined ? [...read, ...heard] : [...read, word, ...heard])
    }
  }
  return whole
}

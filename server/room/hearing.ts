import type { CloseWord } from '../../shared/words/sync.ts'
import type { Clock } from './clock.ts'
import { readFrame } from './frames.ts'
import type { Intake } from './intake.ts'
import type { Seat } from './seat.ts'
import { answer, isAhead, type Side } from './side.ts'

export interface HearingDeps {
  clock: Clock
  receive: Intake['receive']
  dismiss(seat: Seat, word: CloseWord): void
  /** A question waits until the document is on disk. */
  touch(seat: Seat): void
  /** Somebody's presence has changed. */
  presenceChanged(): void
}

/** How many updates a question counts as, for the document or for who is here: its answer is much larger than it. */
const QUESTION = 20

/** Does what one frame of a client asks for. What is wrong with it ends the connection. */
export const createHearing = ({ clock, receive, dismiss, touch, presenceChanged }: HearingDeps): ((side: Side, seat: Seat, frame: Uint8Array) => void) => {
  const mayAsk = ({ updates, shared }: Seat): boolean => updates.take(clock.now(), QUESTION) && shared.updates.take(clock.now(), QUESTION)

  const mayTell = ({ presenceFlow, shared }: Seat, bytes: number): boolean => presenceFlow.take(clock.now(), bytes) && shared.presenceFlow.take(clock.now(), bytes)

  const ask = (side: Side, seat: Seat, stateVector: Uint8Array): void => {
    seat.greeting?.()
    seat.greeting = undefined
    // a few bytes that are answered with the whole document
    if (!mayAsk(seat)) return dismiss(seat, 'tooFast')
    seat.asks = stateVector.slice()
    if (isAhead(side)) touch(seat)
    else answer(side, seat, clock.now())
  }

  return (side, seat, frame) => {
    const message = readFrame(frame)
    switch (message?.type) {
      case undefined: return dismiss(seat, 'malformed')
      case 'update': return receive(side, seat, message.update, message.answers)
      case 'step1': return ask(side, seat, message.stateVector)
      case 'awareness': {
        // what it says about others is passed over, and still has to be read
        if (!mayTell(seat, frame.length)) return dismiss(seat, 'tooFast')
        const said = side.presence.receive(seat, message.update)
        if (said === 'changed') return presenceChanged()
        return said === 'nothing' ? undefined : dismiss(seat, said)
      }
      case 'queryAwareness': {
        if (!mayAsk(seat)) return dismiss(seat, 'tooFast')
        const here = side.presence.everything(seat)
        return here === undefined ? undefined : seat.send(here)
      }
      case 'nothing': return seat.updates.take(clock.now()) ? undefined : dismiss(seat, 'tooFast')
    }
  }
}

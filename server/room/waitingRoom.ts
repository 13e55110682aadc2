import { heldBytes } from './frames.ts'
import type { MeetingRoom } from './meetingRoom.ts'
import type { Session } from './peer.ts'
import type { Seat } from './seat.ts'

/** A session that keeps what comes in until its room is open, and is the room's from then on. */
export interface WaitingRoom extends Session {
  enter(room: MeetingRoom): void
}

export const createWaitingRoom = (seat: Seat, mostBytes: number, onLeft: () => void): WaitingRoom => {
  let room: MeetingRoom | undefined
  let held: Uint8Array[] = []
  let bytes = 0
  return {
    enter: entered => {
      room = entered
      if (seat.gone) room.leave(seat)
      const frames = held
      held = []
      for (const frame of frames) room.receive(seat, frame)
    },
    receive: frame => {
      if (seat.gone) return
      if (room !== undefined) return room.receive(seat, frame)
      bytes += heldBytes(frame)
      held.push(frame)
      if (bytes > mostBytes) seat.close('tooFast')
    },
    left: () => {
      seat.gone = true
      room?.leave(seat)
      onLeft()
    },
  }
}

import { type Phase, type Transition, transition } from '../../shared/domain/phase.ts'
import { CommandError } from './commandError.ts'
import type { Seat } from './access.ts'

/** The step from the meeting's phase to another. Throws `noSuchStep` where the table has none, `role` where it is not this role's. */
export const stepOf = ({ meeting, role }: Seat, to: Phase): Transition => {
  const step = transition(meeting.phase, to)
  if (!step) throw new CommandError('noSuchStep')
  if (!step.by.includes(role)) throw new CommandError('role')
  return step
}

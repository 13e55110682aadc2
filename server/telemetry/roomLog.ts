import { errorFields, type Log } from '../log.ts'
import { silentMeter, type Meter } from '../room/meter.ts'

/** What of the rooms' doings belongs in the log: refusals, connections that the server ended, and what went wrong. */
export const roomLog = (log: Log): Meter => ({
  ...silentMeter,
  refused: reason => log.warn('update refused', { reason }),
  closed: word => log.info('socket closed', { word }),
  lost: error => log.error('room lost', error === undefined ? { reason: 'moved on' } : errorFields(error)),
  failed: (what, error) => log.error('room failed', { what, ...errorFields(error) }),
})

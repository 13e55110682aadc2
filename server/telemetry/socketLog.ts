import { errorFields, type Log } from '../log.ts'
import { silentSocketMeter, type SocketMeter } from '../http/sync/meter.ts'

/** What of the sockets' doings belongs in the log: who was not let in or was ended, and what broke. */
export const socketLog = (log: Log): SocketMeter => ({
  ...silentSocketMeter,
  ended: word => log.info('socket refused', { word }),
  failed: error => log.info('socket failed', errorFields(error)),
})

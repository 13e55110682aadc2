import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { SocketMeter } from '../http/sync/meter.ts'
import type { Meter } from '../room/meter.ts'

/** What the program counts of itself, as Prometheus reads it: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export interface Metrics {
  readonly room: Meter
  readonly socket: SocketMeter
  readonly contentType: string
  text(): Promise<string>
}

/** Seconds; an append on a healthy disk takes less than a millisecond, a tick at most 16. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

/** The event loop is looked at every so many milliseconds: often enough to see what people feel, seldom enough to cost nothing. */
const LOOP_PRECISION_MS = 100

export const createMetrics = (): Metrics => {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: LOOP_PRECISION_MS })
  const counter = (name: string, help: string) => new Counter({ name: `referat_${name}`, help, registers })
  const by = <Label extends string>(name: string, help: string, label: Label) => new Counter({ name: `referat_${name}`, help, labelNames: [label], registers })
  const gauge = (name: string, help: string) => new Gauge({ name: `referat_${name}`, help, registers })
  const histogram = (name: string, help: string) => new Histogram({ name: `referat_${name}`, help, buckets: BUCKETS, registers })

  const rooms = gauge('rooms', 'Meetings in memory')
  const clients = gauge('clients', 'Open sockets')
  const updates = counter('updates_total', 'Updates let through the gate')
  const refusals = by('refusals_total', 'Updates refused by the gate', 'reason')
  const closed = by('closed_total', 'Connections that the server ended or did not let in', 'word')
  const entries = counter('log_entries_total', 'Entries written to the log')
  const append = histogram('append_seconds', 'Time of one append to the log, for all rooms of a tick')
  const broadcast = histogram('broadcast_seconds', 'Time from the arrival of an update until it was stored and sent to everybody')
  const lost = counter('rooms_lost_total', 'Rooms that dropped their memory because of an error')
  const failed = by('background_failures_total', 'What failed in the background and will be tried again', 'what')
  const broken = counter('socket_errors_total', 'Sockets that broke')
  const received = counter('received_bytes_total', 'Bytes of messages received over sockets')
  const sent = counter('sent_bytes_total', 'Bytes of frames sent over sockets')
  // counted plainly, and handed over when asked: there are tens of thousands a second
  const plain = { received: 0, sent: 0, updates: 0 }

  return {
    room: {
      accepted: () => plain.updates++,
      refused: reason => refusals.inc({ reason }),
      appended: (count, ms) => {
        entries.inc(count)
        append.observe(ms / 1000)
      },
      shown: ms => broadcast.observe(ms / 1000),
      closed: word => closed.inc({ word }),
      opened: what => rooms.inc(what === 'opened' ? 1 : -1),
      lost: () => {
        rooms.dec()
        lost.inc()
      },
      failed: what => failed.inc({ what }),
    },
    socket: {
      opened: () => clients.inc(),
      gone: () => clients.dec(),
      ended: word => closed.inc({ word }),
      failed: () => broken.inc(),
      received: bytes => {
        plain.received += bytes
      },
      sent: bytes => {
        plain.sent += bytes
      },
    },
    contentType: register.contentType,
    text: () => {
      received.inc(plain.received)
      sent.inc(plain.sent)
      updates.inc(plain.updates)
      Object.assign(plain, { received: 0, sent: 0, updates: 0 })
      return register.metrics()
    },
  }
}

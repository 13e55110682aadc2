import type { Ending } from './closeCode.ts'

/**
 * Where the connection of one room stands. `attempt` counts tries without success; `fresh` means that the next
 * connection fills a new document, because the server has refused something of the old one.
 */
export type Connection =
  | { readonly type: 'stopped' }
  | { readonly type: 'connecting'; readonly attempt: number; readonly fresh: boolean }
  | { readonly type: 'syncing'; readonly attempt: number; readonly fresh: boolean }
  | { readonly type: 'live' }
  | { readonly type: 'offline'; readonly attempt: number; readonly fresh: boolean }
  | { readonly type: 'refused'; readonly attempt: number }
  | { readonly type: 'signedOut'; readonly fresh: boolean }
  | { readonly type: 'tooOld' }
  | { readonly type: 'gone' }

export type ConnectionEvent =
  | { readonly type: 'start' }
  | { readonly type: 'opened' }
  /** Both sides know what the other has. */
  | { readonly type: 'synced' }
  /** What is written here may no longer be: to be sorted before anything is sent. */
  | { readonly type: 'outdated' }
  | { readonly type: 'closed'; readonly ending: Ending }
  /** The wait is over. */
  | { readonly type: 'due' }
  /** The network is back, the page is seen again, or somebody pressed "Prøv igen". */
  | { readonly type: 'nudged' }
  | { readonly type: 'stop' }

/** What is to be done on the way into a state. `wait` ends with a `due` event. */
export type Effect = { readonly type: 'connect' } | { readonly type: 'disconnect' } | { readonly type: 'wait'; readonly attempt: number; readonly slowly: boolean }

export interface Step {
  readonly state: Connection
  readonly effects: readonly Effect[]
}

type StateOf<Type> = Extract<Connection, { type: Type }>
type EventOf<Type> = Extract<ConnectionEvent, { type: Type }>
type Table = { readonly [S in Connection['type']]: { readonly [E in ConnectionEvent['type']]: (state: StateOf<S>, event: EventOf<E>) => Step } }

const to = (state: Connection, ...effects: Effect[]): Step => ({ state, effects })
const stay = (state: Connection): Step => to(state)
const connect: Effect = { type: 'connect' }
const disconnect: Effect = { type: 'disconnect' }
const connecting = (attempt: number, fresh: boolean): Step => to({ type: 'connecting', attempt, fresh }, connect)
const stop = (): Step => to({ type: 'stopped' }, disconnect)

/** After an end that came before both sides had spoken: nothing was sent, so nothing can have been refused. */
const endedEarly = (ending: Ending, attempt: number, fresh: boolean): Step => {
  switch (ending) {
    case 'retry':
    case 'slowly':
      return to({ type: 'offline', attempt: attempt + 1, fresh }, { type: 'wait', attempt, slowly: ending === 'slowly' })
    case 'signIn':
      return to({ type: 'signedOut', fresh })
    case 'tooOld':
      return to({ type: 'tooOld' })
    // no right to read is told as a refusal of the connection itself
    case 'refused':
    case 'unknown':
      return to({ type: 'gone' })
  }
}

const endedLive = (ending: Ending): Step =>
  ending === 'refused' ? to({ type: 'refused', attempt: 0 }, { type: 'wait', attempt: 0, slowly: false }) : endedEarly(ending, 0, false)

const resting = { opened: stay, synced: stay, outdated: stay, closed: stay, due: stay, stop } as const

/** Every event in every state; what cannot happen leaves things as they are. */
const TABLE: Table = {
  stopped: { ...resting, start: () => connecting(0, false), nudged: stay, stop: stay },
  connecting: {
    start: stay,
    opened: state => to({ type: 'syncing', attempt: state.attempt, fresh: state.fresh }),
    synced: stay,
    outdated: stay,
    closed: (state, event) => endedEarly(event.ending, state.attempt, state.fresh),
    due: stay,
    nudged: stay,
    stop,
  },
  syncing: {
    start: stay,
    opened: stay,
    synced: () => to({ type: 'live' }),
    outdated: state => to({ type: 'refused', attempt: state.attempt }, disconnect, { type: 'wait', attempt: state.attempt, slowly: false }),
    closed: (state, event) => endedEarly(event.ending, state.attempt, state.fresh),
    due: stay,
    nudged: stay,
    stop,
  },
  live: {
    start: stay,
    opened: stay,
    synced: stay,
    outdated: () => to({ type: 'refused', attempt: 0 }, disconnect, { type: 'wait', attempt: 0, slowly: false }),
    closed: (_state, event) => endedLive(event.ending),
    due: stay,
    nudged: stay,
    stop,
  },
  offline: {
    ...resting,
    start: stay,
    due: state => connecting(state.attempt, state.fresh),
    nudged: state => connecting(0, state.fresh),
  },
  refused: {
    ...resting,
    start: stay,
    due: state => connecting(state.attempt, true),
    nudged: state => connecting(state.attempt, true),
  },
  signedOut: { ...resting, start: state => connecting(0, state.fresh), nudged: state => connecting(0, state.fresh) },
  // only a reload helps
  tooOld: { ...resting, start: stay, nudged: stay },
  gone: { ...resting, start: () => connecting(0, false), nudged: () => connecting(0, false) },
}

export const initial: Connection = { type: 'stopped' }

/** The next state and what is to be done. Total and pure. */
export const step = (state: Connection, event: ConnectionEvent): Step => {
  // the table is typed cell by cell; TypeScript cannot follow the pair of them through one call
  const cell = TABLE[state.type][event.type] as (state: Connection, event: ConnectionEvent) => Step
  return cell(state, event)
}

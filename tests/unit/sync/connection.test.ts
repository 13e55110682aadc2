import { describe, expect, it } from 'vitest'
import { backoff, slowBackoff } from '../../../client/sync/connection/backoff.ts'
import { type Ending, readCloseCode } from '../../../client/sync/connection/closeCode.ts'
import { type Connection, type ConnectionEvent, initial, step } from '../../../client/sync/connection/connection.ts'
import { CLOSE } from '../../../shared/protocol/sync.ts'

const STATES: readonly Connection[] = [
  { type: 'stopped' },
  { type: 'connecting', attempt: 2, fresh: true },
  { type: 'syncing', attempt: 2, fresh: true },
  { type: 'live' },
  { type: 'offline', attempt: 2, fresh: true },
  { type: 'refused', attempt: 2 },
  { type: 'signedOut', fresh: true },
  { type: 'tooOld' },
  { type: 'gone' },
]
const ENDINGS: readonly Ending[] = ['retry', 'slowly', 'refused', 'signIn', 'unknown', 'tooOld']
const EVENTS: readonly ConnectionEvent[] = [
  { type: 'start' }, { type: 'opened' }, { type: 'synced' }, { type: 'outdated' }, { type: 'due' }, { type: 'nudged' }, { type: 'stop' },
  ...ENDINGS.map((ending): ConnectionEvent => ({ type: 'closed', ending })),
]

const run = (...events: ConnectionEvent[]): Connection => events.reduce((state, event) => step(state, event).state, initial)
const closed = (ending: Ending): ConnectionEvent => ({ type: 'closed', ending })
const live = [{ type: 'start' }, { type: 'opened' }, { type: 'synced' }] as const

describe('the connection of one room', () => {
  it('K1 answers every event in every state, connects only into connecting, and waits only where a due event leads on', () => {
    for (const state of STATES) {
      for (const event of EVENTS) {
        const next = step(state, event)
        expect(next.effects.some(effect => effect.type === 'connect')).toBe(next.state.type === 'connecting' && state.type !== 'connecting')
        if (next.effects.some(effect => effect.type === 'wait')) expect(step(next.state, { type: 'due' }).state.type).toBe('connecting')
      }
    }
  })

  it('K1 is live only after both sides know what the other has', () => {
    expect(run({ type: 'start' }, { type: 'synced' }).type).toBe('connecting')
    expect(run(...live)).toEqual({ type: 'live' })
  })

  it('K1 tries again after a lost line, counting the tries, and at once when nudged', () => {
    expect(run({ type: 'start' }, closed('retry'), { type: 'due' }, closed('retry'))).toEqual({ type: 'offline', attempt: 2, fresh: false })
    expect(run({ type: 'start' }, closed('retry'), { type: 'nudged' })).toEqual({ type: 'connecting', attempt: 0, fresh: false })
    expect(run(...live, closed('retry'))).toEqual({ type: 'offline', attempt: 1, fresh: false })
  })

  it('K4 after a refusal the next connection is fresh, also when it takes several tries', () => {
    const refused = [...live, closed('refused')] as const
    expect(run(...refused)).toEqual({ type: 'refused', attempt: 0 })
    expect(run(...refused, { type: 'due' })).toEqual({ type: 'connecting', attempt: 0, fresh: true })
    expect(run(...refused, { type: 'due' }, closed('retry'), { type: 'due' })).toEqual({ type: 'connecting', attempt: 1, fresh: true })
    expect(run(...refused, { type: 'due' }, { type: 'opened' }, { type: 'synced' })).toEqual({ type: 'live' })
  })

  it('K4 what may no longer be written is sorted before it is sent: the line is dropped and opened afresh', () => {
    const next = step({ type: 'syncing', attempt: 0, fresh: false }, { type: 'outdated' })
    expect(next.state).toEqual({ type: 'refused', attempt: 0 })
    expect(next.effects.map(effect => effect.type)).toEqual(['disconnect', 'wait'])
  })

  it('K1 a refusal before anything was sent means that there is nothing to read here', () => {
    expect(run({ type: 'start' }, { type: 'opened' }, closed('refused')).type).toBe('gone')
    expect(run({ type: 'start' }, closed('unknown')).type).toBe('gone')
  })

  it('K5 an old program stays put until it is loaded anew; a signed out one tries again when nudged', () => {
    expect(run(...live, closed('tooOld'), { type: 'nudged' }, { type: 'start' }, { type: 'due' }).type).toBe('tooOld')
    expect(run(...live, closed('signIn')).type).toBe('signedOut')
    expect(run(...live, closed('signIn'), { type: 'nudged' }).type).toBe('connecting')
  })

  it('K1 every state can be stopped', () => {
    for (const state of STATES) expect(step(state, { type: 'stop' }).state.type).toBe('stopped')
  })
})

describe('close codes and waits', () => {
  it('K1 reads every code of the protocol, and takes an unknown one for a lost line', () => {
    expect(Object.fromEntries(Object.entries(CLOSE).map(([name, code]) => [name, readCloseCode(code)]))).toEqual({
      restarting: 'retry', tryAgain: 'retry', malformed: 'refused', signIn: 'signIn', refused: 'refused',
      unknown: 'unknown', tooOld: 'tooOld', tooLarge: 'refused', tooMany: 'slowly',
    })
    expect(readCloseCode(1006)).toBe('retry')
  })

  it('K1 waits longer each time, never more than 20 s, and never all at the same moment', () => {
    expect(backoff(0, 0)).toBe(125)
    expect(backoff(0, 1)).toBe(250)
    expect(backoff(5, 0.5)).toBe(6000)
    expect(backoff(1000, 1)).toBe(20_000)
    expect(slowBackoff(0)).toBe(30_000)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { calmSave } from '../../../client/sync/reading/calmSave.ts'
import type { SaveState } from '../../../client/sync/saveState.ts'

/** A meeting whose state is set by hand. */
const meeting = (save: SaveState) => {
  const listeners = new Set<() => void>()
  let now = save
  return {
    view: () => ({ save: now }),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    is: (next: SaveState) => {
      now = next
      for (const listener of listeners) listener()
    },
  }
}

describe('how it is kept, as it is shown', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('T62 says what is worse at once, and that all is saved once it has been for a moment', () => {
    const sync = meeting('saved')
    const store = calmSave(sync)
    const shown: SaveState[] = []
    const stop = store.subscribe(() => shown.push(store.snapshot()))
    // ten keys, each saved at once: one change, not twenty
    for (let key = 0; key < 10; key++) {
      sync.is('saving')
      vi.advanceTimersByTime(20)
      sync.is('saved')
      vi.advanceTimersByTime(80)
    }
    expect(shown).toEqual(['saving'])
    vi.advanceTimersByTime(250)
    expect(shown).toEqual(['saving', 'saved'])
    for (const save of ['saving', 'unkept', 'kept', 'saved'] as const) {
      sync.is(save)
      expect(store.snapshot()).toBe(save)
    }
    stop()
    sync.is('unkept')
    expect(shown).toHaveLength(6)
  })

  it('T62 shows what has happened before anybody looked, and forgets what waits when nobody does', () => {
    const sync = meeting('opening')
    const store = calmSave(sync)
    sync.is('saving')
    const stop = store.subscribe(() => undefined)
    expect(store.snapshot()).toBe('saving')
    sync.is('saved')
    stop()
    vi.advanceTimersByTime(1000)
    expect(store.snapshot()).toBe('saving')
    store.subscribe(() => undefined)
    vi.advanceTimersByTime(250)
    expect(store.snapshot()).toBe('saved')
  })
})

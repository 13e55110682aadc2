import { describe, expect, it } from 'vitest'
import { saveState, type Saving, worstOf } from '../../../client/sync/saveState.ts'

const live: Saving = { connection: 'live', sent: 3, saved: 3, unsent: false, local: 'kept' }

describe('what the screen may say about saving', () => {
  it('K2 says saved only when the server has all of it on disk', () => {
    expect(saveState(live)).toBe('saved')
    expect(saveState({ ...live, sent: 4 })).toBe('saving')
    expect(saveState({ ...live, unsent: true })).toBe('saving')
  })

  it('K2 never says saved without a live connection, whatever the counts', () => {
    for (const connection of ['stopped', 'connecting', 'syncing', 'offline', 'refused', 'signedOut', 'tooOld', 'gone'] as const) {
      for (const unsent of [true, false]) expect(saveState({ ...live, connection, unsent })).not.toBe('saved')
    }
  })

  it('K2 says where the text is kept while there is no connection, and when it is kept nowhere', () => {
    expect(saveState({ ...live, connection: 'offline' })).toBe('kept')
    expect(saveState({ ...live, connection: 'offline', local: 'unavailable' })).toBe('unkept')
    expect(saveState({ ...live, connection: 'signedOut', local: 'full', unsent: true })).toBe('unkept')
    expect(saveState({ ...live, connection: 'connecting', unsent: true })).toBe('kept')
  })

  it('K2 says nothing yet on first opening, while there is nothing to save', () => {
    expect(saveState({ ...live, connection: 'connecting', sent: 0, saved: 0 })).toBe('opening')
  })

  it('K2 of two rooms, tells the worse', () => {
    expect(worstOf(['saved', 'saving'])).toBe('saving')
    expect(worstOf(['kept', 'saving'])).toBe('kept')
    expect(worstOf(['saved', 'saved'])).toBe('saved')
    expect(worstOf([])).toBe('opening')
  })
})

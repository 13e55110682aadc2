import { describe, expect, it } from 'vitest'
import { CLOSE } from '../../../shared/protocol/sync.ts'
import { CLOSE_WORDS, closing } from '../../../shared/words/sync.ts'

describe('why a socket is closed', () => {
  it.each(CLOSE_WORDS.flatMap(word => (['da', 'en'] as const).map(language => ({ word, language }))))('R8 $word ($language) fits into a close frame and begins with its word', ({ word, language }) => {
    const { code, reason } = closing(word, language)
    expect(new TextEncoder().encode(reason).length).toBeLessThanOrEqual(123)
    expect(reason).toMatch(new RegExp(`^${word}: .+\\.$`))
    expect(Object.values(CLOSE)).toContain(code)
  })
})

import { describe, expect, it } from 'vitest'
import { toAddress } from '../../../client/editor/linkCommands.ts'

describe('the address of a link', () => {
  it('is understood as people say it', () => {
    for (const [typed, address] of [
      ['www.dr.dk', 'https://www.dr.dk'],
      [' kommune.dk/sag?id=2#top ', 'https://kommune.dk/sag?id=2#top'],
      ['blåbær.dk', 'https://blåbær.dk'],
      ['localhost.dk:8080/a', 'https://localhost.dk:8080/a'],
      ['navn@kommune.dk', 'mailto:navn@kommune.dk'],
      ['http://a.dk', 'http://a.dk'],
      ['mailto:a@b.dk', 'mailto:a@b.dk'],
    ] as const) {
      expect(toAddress(typed)).toBe(address)
    }
  })

  it('is nothing else', () => {
    for (const typed of ['', 'ord', 'to ord.dk', 'javascript:alert(1)', 'javascript:a.b', 'data:text/html,x', '//a.dk', 'a.dk"x', '.dk', 'a@b']) expect(toAddress(typed)).toBeUndefined()
  })
})

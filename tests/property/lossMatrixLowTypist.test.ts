// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { standInLayout } from '../support/editor/jsdomLayout.ts'
import { HALF, lossMatrix } from '../support/editor/lossMatrix.ts'

// the other half is a file of its own: files run side by side
describe('the loss matrix, the typist with the lower client id', () => {
  beforeAll(standInLayout)

  it('T11 loses, doubles and diverges nothing', { timeout: 900_000 }, () => {
    const { trials, faults } = lossMatrix(true)
    expect(trials).toBe(HALF)
    expect(faults.slice(0, 20)).toEqual([])
    expect(faults.length).toBe(0)
  })
})

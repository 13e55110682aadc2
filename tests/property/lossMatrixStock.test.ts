// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { standInLayout } from '../support/editor/jsdomLayout.ts'
import { stockMatrix } from '../support/editor/stock/stockMatrix.ts'

/** All of it: `LOSS_STOCK=all npx vitest run tests/property/lossMatrixStock.test.ts`. */
const EVERY = process.env['LOSS_STOCK'] === 'all' ? 1 : 13

describe('the loss matrix with the stock extension', () => {
  beforeAll(standInLayout)

  it('T37 loses text there, so the trials can tell', { timeout: 1_800_000 }, () => {
    const { trials, lost, doubled, diverged, acts } = stockMatrix(EVERY)
    console.log(`stock: text lost in ${lost} of ${trials} trials (${acts.length} acts), doubled in ${doubled}, diverged in ${diverged}`)
    expect(trials).toBeGreaterThan(100)
    // about half, as was measured when all of them were run
    expect(lost / trials).toBeGreaterThan(0.3)
    expect(acts).toContain('make it a point')
  })
})

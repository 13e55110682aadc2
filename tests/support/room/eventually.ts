import { expect } from 'vitest'

/** Waits until a value is as expected, at most two seconds. */
export const eventually = async (read: () => unknown, expected: unknown): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    if (JSON.stringify(read()) === JSON.stringify(expected)) break
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  expect(read()).toEqual(expected)
}

import { expect } from 'vitest'

/** Waits until a value is as expected, at most two seconds unless it may take longer. */
export const eventually = async (read: () => unknown, expected: unknown, seconds = 2): Promise<void> => {
  for (let tries = 0; tries < seconds * 100; tries++) {
    if (JSON.stringify(read()) === JSON.stringify(expected)) break
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  expect(read()).toEqual(expected)
}

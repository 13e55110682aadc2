import type { Words } from './words.ts'

const da = {
  here: 'Til stede på siden',
  you: (name: string) => `${name} (dig)`,
  others: (count: number) => `og ${count} mere`,
}

const en: typeof da = {
  here: 'On this page',
  you: name => `${name} (you)`,
  others: count => `and ${count} more`,
}

/** Who has the meeting open. */
export const presenceWords: Words<typeof da> = { da, en }

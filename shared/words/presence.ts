import type { Words } from './words.ts'

const da = {
  here: 'Til stede på siden',
  you: (name: string) => `${name} (dig)`,
  others: 'andre her: hvem?',
  // said once when a colleague comes, never while they type
  inYourLine: (name: string) => `${name} skriver nu i samme linje som dig.`,
  follow: (name: string) => `Følg ${name}`,
  following: (name: string) => `Følger ${name}`,
  nowhere: 'ikke i teksten lige nu',
  stop: 'Stop',
  stopped: (name: string) => `Følger ikke længere ${name}.`,
  hasLeft: (name: string) => `${name} har forladt siden.`,
}

const en: typeof da = {
  here: 'On this page',
  you: name => `${name} (you)`,
  others: 'others here: who?',
  inYourLine: name => `${name} is now writing in the same line as you.`,
  follow: name => `Follow ${name}`,
  following: name => `Following ${name}`,
  nowhere: 'not in the text right now',
  stop: 'Stop',
  stopped: name => `No longer following ${name}.`,
  hasLeft: name => `${name} has left the page.`,
}

/** Who has the meeting open. */
export const presenceWords: Words<typeof da> = { da, en }

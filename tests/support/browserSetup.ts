import type { TestProject } from 'vitest/node'
import { findBrowser } from './findBrowser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chromiumPath: string
  }
}

/** Finds the browser once, before the first browser test. */
export const setup = (project: TestProject): void => {
  project.provide('chromiumPath', findBrowser())
}

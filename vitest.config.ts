import react from '@vitejs/plugin-react'
import { setFlagsFromString } from 'node:v8'
import { defineConfig } from 'vitest/config'
import { InGroups } from './tests/support/inGroups.ts'

// for the workers: documents and editors are made and thrown away by the thousand, and a small young generation keeps copying them
setFlagsFromString('--max-semi-space-size=64')

/** Two projects: `fast` needs nothing but Node, `browser` drives a real one against the built program. */
export default defineConfig({
  plugins: [react()],
  test: {
    // by itself it leaves one core of two idle
    maxWorkers: '100%',
    sequence: { sequencer: InGroups },
    projects: [
      {
        extends: true,
        // one world for all files: nothing of ours keeps state in a module, and loading it anew for each costs a minute;
        // the time limits only end what hangs: work that takes two seconds here takes twenty on a machine with ten jobs
        test: { name: 'fast', setupFiles: ['tests/support/propertySeed.ts'], pool: 'threads', isolate: false, include: ['tests/{unit,contract,property,protocol}/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser', isolate: false, include: ['tests/e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000, globalSetup: ['tests/support/browserSetup.ts'],
          // what a browser shows comes when it comes; the usual one second is over on a busy machine
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})

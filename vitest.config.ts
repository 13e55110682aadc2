import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Two projects: `fast` needs nothing but Node, `browser` drives a real one against the built program. */
export default defineConfig({
  plugins: [react()],
  test: {
    // by itself it leaves one core of two idle
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // one world for all files: nothing of ours keeps state in a module, and loading it anew for each costs a minute
        test: { name: 'fast', pool: 'threads', isolate: false, include: ['tests/{unit,contract,property,protocol}/**/*.test.{ts,tsx}'], testTimeout: 20_000, hookTimeout: 20_000 },
      },
      {
        extends: true,
        test: { name: 'browser', isolate: false, include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, globalSetup: ['tests/support/browserSetup.ts'] },
      },
    ],
  },
})

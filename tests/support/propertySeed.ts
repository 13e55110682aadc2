import * as fc from 'fast-check'

/** Where every property begins, so that the suite says the same twice; `PROPERTY_SEED=7 npx vitest run tests/property` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20260101) })

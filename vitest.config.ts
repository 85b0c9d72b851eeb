import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['bin/vitest.setup.mjs'],
    include: ['src/**/*.test.ts', 'checks/**/*.test.ts', 'bench/**/*.test.ts', 'workbench/src/**/*.test.ts'],
    // Ends a test that hangs. It measures no speed: on a slow machine, loading the lexicon, a browser or some
    // thousands of reports takes up to thirty seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

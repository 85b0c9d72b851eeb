import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['bin/vitest.setup.mjs'],
    include: ['src/**/*.test.ts', 'checks/**/*.test.ts', 'workbench/src/**/*.test.ts'],
    // The lexicon takes a second to compile, a browser or a child process as long to start.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

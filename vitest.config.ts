import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'checks/**/*.test.ts'],
    // The lexicon takes a second to compile, a browser or a child process as long to start.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

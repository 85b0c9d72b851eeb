import { defineConfig } from 'vite'

/** Addresses of the built files begin with /app/, where src/serve/workbench.ts serves them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // The policy of the pages forbids scripts and styles within the markup.
  build: { assetsDir: 'app', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
})

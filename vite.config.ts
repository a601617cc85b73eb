import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the web pages into `dist/web`; the manifest tells the server their names. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    // The survey library is one chunk, loaded only where a question needs it.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // respond.ts loads survey-ui.tsx itself: as an entry of its own it would split the script in two.
      input: ['web/officer/index.html', 'web/respond/respond.ts'],
    },
  },
})

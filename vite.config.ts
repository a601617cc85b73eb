import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the web pages into `dist/web`; the manifest tells the server their names. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['web/officer/index.html', 'web/respond/respond.ts', 'web/respond/survey-ui.tsx'],
    },
  },
})

import react from '@vitejs/plugin-react'
import { type Plugin, build, defineConfig } from 'vite'

/** Builds the web pages into `dist/web`; the manifests tell the server their names. */
export default defineConfig({
  plugins: [react(), kioskApart()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    // The survey library is one chunk, loaded only where a question needs it.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // respond.ts loads survey-ui.tsx itself: as an entry of its own it would split the script in two.
      // frame.ts shares no import with it, for the same reason.
      input: [
        'web/officer/index.html',
        'web/respond/respond.ts',
        'web/receipt/receipt.ts',
        'web/embed/frame.ts',
      ],
    },
  },
})

/**
 * The kiosk and its service worker are built after the rest and each for itself: parts in common
 * with the resident's page would become a file of their own, which that page would have to wait for.
 */
function kioskApart(): Plugin {
  return {
    name: 'kiosk-apart',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          outDir: 'dist/web',
          emptyOutDir: false,
          manifest: '.vite/kiosk.json',
          modulePreload: { polyfill: false },
          rollupOptions: { input: ['web/kiosk/kiosk.ts', 'web/kiosk/worker.ts'] },
        },
      })
    },
  }
}

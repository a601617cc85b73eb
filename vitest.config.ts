import { defineConfig } from 'vitest/config'

/**
 * `node`: pure parts and the server on both databases. `browser`: the built product in a real
 * Chromium, one file after another since each starts a server.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          globalSetup: ['test/support/postgres-server.ts'],
          setupFiles: ['test/support/property-seed.ts'],
          // By default one core is left free: of two, half of the machine.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

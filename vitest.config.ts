import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Unit tests need no database; a call that reaches for one fails at once instead of finding a stray server. */
const nowhere = 'postgresql://nobody@127.0.0.1:1/nowhere'

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: at('./src/') },
      { find: /^(server|client)-only$/, replacement: at('./src/testing/nothing.ts') },
    ],
  },
  test: {
    maxWorkers: Math.max(2, availableParallelism()),
    restoreMocks: true,
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      MALL_BASE_URL: 'http://mall.localhost:3000',
      APP_SECRET: 'a-secret-that-only-tests-know-0123456789',
      DATABASE_URL: nowhere,
      DATABASE_APP_URL: nowhere,
      DATABASE_MALL_URL: nowhere,
      DATABASE_POOL: '20',
      JOBS: 'off',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts', 'scripts/tests/*.test.mjs'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['src/**/*.db.test.ts', 'prisma/**/*.db.test.ts'],
          globalSetup: ['src/testing/cluster.ts'],
          setupFiles: ['src/testing/own-database.ts'],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

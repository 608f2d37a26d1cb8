import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const port = process.env.PORT ?? '3000'
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
const report = process.env.E2E_REPORT

/** Browsers of people: the mall leaves robots out of its figures, and a browser without a window names itself one. */
const people = { desktop: devices['Desktop Chrome'].userAgent, phone: devices['Pixel 7'].userAgent }

/**
 * Journeys through a running mall. `npm test -- --only e2e` builds one on a fresh database; a plain `playwright test`
 * uses the one of `npm run dev`.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.data/test/browser',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: process.env.MALL_BASE_URL ?? `http://mall.localhost:${port}`,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // Nothing fades: what is looked at stands as it will be read.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 }, userAgent: people.desktop } },
    {
      name: 'phone',
      testMatch: ['journeys/**/*.spec.ts', 'isolation/**/*.spec.ts'],
      use: {
        viewport: { width: 390, height: 844 },
        userAgent: people.phone,
        isMobile: true,
        hasTouch: true,
        deviceScaleFactor: 2,
      },
    },
  ],
})

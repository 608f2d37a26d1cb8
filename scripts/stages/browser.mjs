import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureChromium } from '../lib/chromium.mjs'
import { withDemoMall } from '../lib/demo-mall.mjs'
import { at } from '../lib/paths.mjs'
import { runNode } from '../lib/run.mjs'
import { testDataDir } from '../lib/test-cluster.mjs'
import { fromPlaywright } from '../lib/test-report.mjs'

const report = join(testDataDir, 'e2e.json')

/** Journeys through the production build on a freshly filled database. `args` go to Playwright. */
export async function runBrowser(args) {
  await ensureChromium()
  await rm(report, { force: true })
  const { code } = await withDemoMall({ purpose: 'e2e' }, (vars) =>
    runNode(at('node_modules', '@playwright', 'test', 'cli.js'), ['test', ...args], {
      env: { ...vars, E2E_REPORT: report },
      show: true,
    }),
  )
  return fromPlaywright('e2e', report, code)
}

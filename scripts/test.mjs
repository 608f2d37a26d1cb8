/**
 * npm test – everything, in a clean checkout with nothing installed: static checks, unit tests, tests against the real
 * database, journeys through the browser. `-- --only static|unit|db|e2e` runs one stage (more words after it go to
 * Playwright). The last line is the sum; the exit code is not 0 when anything failed or a stage ran nothing.
 */
import { parseArgs } from 'node:util'
import { ending, listenForEnd } from './lib/ending.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { takeLock } from './lib/lock.mjs'
import { bold, giveUp, red, Stop, say } from './lib/log.mjs'
import { checkNode } from './lib/node-version.mjs'
import { at } from './lib/paths.mjs'

const stages = {
  static: async () => (await import('./stages/static.mjs')).runStatic(),
  unit: async () => (await import('./stages/vitest.mjs')).runVitest('unit'),
  db: async () => (await import('./stages/vitest.mjs')).runVitest('db'),
  e2e: async (args) => (await import('./stages/browser.mjs')).runBrowser(args),
}

function chosen() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
  if (!values.only) return { names: Object.keys(stages), args: positionals }
  const names = values.only.split(',')
  const unknown = names.filter((name) => !(name in stages))
  if (unknown.length) throw new Stop(`There is no stage "${unknown[0]}". Known: ${Object.keys(stages).join(', ')}.`, 2)
  return { names, args: positionals }
}

async function runStage(name, args, { brokenDown }) {
  say(`\n${bold(name)}`)
  const begun = performance.now()
  const result = await stages[name](args).catch((error) => {
    if (ending.aborted) throw error
    say(red(error instanceof Stop ? error.message : (error.stack ?? String(error))))
    return brokenDown(name, error)
  })
  return { ...result, ms: performance.now() - begun }
}

async function main() {
  const begun = performance.now()
  checkNode()
  listenForEnd()
  const { names, args } = chosen()
  const release = takeLock(at('.data', 'test', 'running.json'))
  if (!release) throw new Stop('The tests of this checkout already run.')
  try {
    await ensureInstalled()
    const { ensureClient } = await import('./lib/prisma-client.mjs')
    await ensureClient()
    const report = await import('./lib/test-report.mjs')
    const results = []
    for (const name of names) results.push(await runStage(name, args, report))
    const isWell = report.printReport(results, performance.now() - begun)
    process.exitCode = isWell ? 0 : 1
  } finally {
    release()
  }
}

main().then(() => process.exit(process.exitCode), giveUp)

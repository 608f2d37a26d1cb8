import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { bold, dim, green, red, say, seconds, yellow } from './log.mjs'

/**
 * @typedef {{ name: string, ms: number, status?: string, why?: string }} Timed `why` is set where it failed
 * @typedef {{ stage: string, passed: number, failed: number, skipped: number, ms: number, tests: Timed[], note?: string }} StageResult
 */

/** What counts as slow, per stage and test: these are named so that somebody looks at them. */
const slowMs = { static: 60_000, unit: 1_000, db: 10_000, e2e: 60_000 }

const count = (tests, status) => tests.filter((test) => test.status === status).length

/** As many lines of a failure as tell what was expected where; colours are for terminals, not for a table. */
const firstLines = (text = '') =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() && !line.includes('node_modules'))
    .slice(0, 14)
    .join('\n')

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Sums up a vitest JSON report; a file that could not even be loaded counts as one failed test. */
export function fromVitest(stage, file, code) {
  const files = readJson(file)?.testResults ?? []
  const tests = files.flatMap((result) =>
    result.assertionResults.map((test) => ({
      name: test.fullName,
      ms: test.duration ?? 0,
      status: test.status,
      ...(test.status === 'failed' && { why: firstLines(test.failureMessages?.[0]) }),
    })),
  )
  const unloaded = files.filter((result) => result.status === 'failed' && result.assertionResults.length === 0)
  const asTests = unloaded.map(({ name, message }) => ({ name, ms: 0, status: 'failed', why: firstLines(message) }))
  const all = [...tests, ...asTests]
  return finished(stage, { tests: all, passed: count(all, 'passed'), failed: count(all, 'failed'), code })
}

function* specsIn(suite, titles = []) {
  const here = suite.title ? [...titles, suite.title] : titles
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const ms = test.results.reduce((sum, result) => sum + result.duration, 0)
      const why = firstLines(test.results.find(({ error }) => error)?.error.message)
      const name = [test.projectName, ...here.slice(1), spec.title].join(' › ')
      yield { name, ms, status: test.status, ...(why && { why }) }
    }
  }
  for (const inner of suite.suites ?? []) yield* specsIn(inner, here)
}

/** Sums up a Playwright JSON report. */
export function fromPlaywright(stage, file, code) {
  const tests = (readJson(file)?.suites ?? []).flatMap((suite) => [...specsIn(suite)])
  return finished(stage, {
    tests,
    passed: count(tests, 'expected'),
    failed: count(tests, 'unexpected') + count(tests, 'flaky'),
    code,
  })
}

/** A stage that ran nothing, or broke down without a failed test, has failed. */
export function finished(stage, { tests, passed, failed, code = 0 }) {
  const skipped = tests.length - passed - Math.min(failed, tests.length)
  const result = { stage, passed, failed, skipped: Math.max(0, skipped), ms: 0, tests }
  if (passed + failed === 0) return { ...result, failed: 1, note: 'ran nothing' }
  if (code !== 0 && failed === 0) return { ...result, failed: 1, note: `ended with code ${code}` }
  return result
}

/** A stage that could not be carried out. */
export const brokenDown = (stage, error) => ({
  stage,
  passed: 0,
  failed: 1,
  skipped: 0,
  ms: 0,
  tests: [],
  note: error.message.split('\n')[0],
})

const cell = (text, width) => String(text).padStart(width)

function printTable(results) {
  say(`\n  ${bold('stage'.padEnd(10))}${cell('passed', 8)}${cell('failed', 8)}${cell('skipped', 9)}${cell('time', 10)}`)
  for (const { stage, passed, failed, skipped, ms, note } of results) {
    const line = `${cell(passed, 8)}${cell(failed, 8)}${cell(skipped, 9)}${cell(seconds(ms), 10)}`
    say(`  ${stage.padEnd(10)}${failed ? red(line) : line}${note ? `  ${red(note)}` : ''}`)
  }
}

function printSlowest(results) {
  const all = results.flatMap(({ stage, tests }) => tests.map((test) => ({ ...test, stage })))
  const slowest = all.toSorted((a, b) => b.ms - a.ms).slice(0, 8)
  if (!slowest.length) return
  say(`\n  ${bold('slowest')}`)
  for (const { name, ms, stage } of slowest) {
    const isSlow = ms > slowMs[stage]
    say(`  ${cell(seconds(ms), 8)}  ${stage.padEnd(7)} ${name}${isSlow ? yellow('  slow') : ''}`)
  }
}

/** Last of all, so that whoever sees only the end of a long log sees what went wrong. */
function printFailures(results) {
  for (const { stage, tests } of results) {
    for (const { name, why } of tests.filter((test) => test.why)) {
      say(`\n  ${red('failed')}  ${stage.padEnd(7)} ${name}`)
      say(dim(why.replace(/^/gm, '      ')))
    }
  }
}

/**
 * Prints the tables and, as the very last line, the sum over everything.
 * @param {StageResult[]} results @returns {boolean} whether all is well
 */
export function printReport(results, tookMs) {
  printTable(results)
  printSlowest(results)
  printFailures(results)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  say(dim(`\n  ${seconds(tookMs)} in all\n`))
  const line = `${sum('passed')} passed, ${sum('failed')} failed`
  say(sum('failed') ? red(line) : green(line))
  return sum('failed') === 0
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { brokenDown, finished, fromPlaywright, fromVitest, printReport } from '../lib/test-report.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const written = (report) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const vitestFile = (status, ...statuses) => ({
  status,
  assertionResults: statuses.map((each, index) => ({ fullName: `test ${index}`, status: each, duration: 5 })),
})

describe('a stage', () => {
  it('counts what vitest says', () => {
    const file = written({
      testResults: [vitestFile('failed', 'passed', 'failed', 'pending'), vitestFile('passed', 'passed')],
    })
    expect(fromVitest('unit', file, 1)).toMatchObject({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const file = written({ testResults: [vitestFile('failed'), vitestFile('passed', 'passed')] })
    expect(fromVitest('unit', file, 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  it('counts what Playwright says, per project', () => {
    const tests = ['expected', 'unexpected', 'skipped'].map((status) => ({
      projectName: 'phone',
      status,
      results: [{ duration: 7 }],
    }))
    const file = written({
      suites: [{ title: 'a.spec.ts', suites: [{ title: 'group', specs: [{ title: 'buys', tests }] }] }],
    })
    const result = fromPlaywright('e2e', file, 1)
    expect(result).toMatchObject({ passed: 1, failed: 1, skipped: 1 })
    expect(result.tests[0]).toMatchObject({ name: 'phone › group › buys', ms: 7 })
  })

  it('has failed when it ran nothing, left no report or ended badly', () => {
    expect(fromVitest('db', join(folder, 'none.json'), 0)).toMatchObject({ failed: 1, note: 'ran nothing' })
    expect(finished('unit', { tests: [], passed: 3, failed: 0, code: 1 })).toMatchObject({
      failed: 1,
      note: 'ended with code 1',
    })
    expect(brokenDown('e2e', new Error('no browser\nat all'))).toMatchObject({ failed: 1, note: 'no browser' })
  })
})

it('says at its end what failed, and why', () => {
  const lines = []
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
  const failure = { fullName: 'buys', status: 'failed', failureMessages: ['expected 2 to be 1\n    at buys.test.ts:3'] }
  const file = written({
    testResults: [
      { status: 'failed', assertionResults: [failure] },
      { status: 'failed', name: 'broken.test.ts', message: 'cannot find x', assertionResults: [] },
    ],
  })
  expect(printReport([fromVitest('db', file, 1)], 10)).toBe(false)
  const end = lines.slice(-7).join('\n')
  for (const part of ['buys', 'expected 2 to be 1', 'at buys.test.ts:3', 'broken.test.ts', 'cannot find x']) {
    expect(end).toContain(part)
  }
})

it('ends with one line that sums up everything', () => {
  const lines = []
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
  const stage = (name, passed, failed) => ({ stage: name, passed, failed, skipped: 0, ms: 1, tests: [] })
  expect(printReport([stage('unit', 3, 0), stage('db', 4, 1)], 10)).toBe(false)
  expect(printReport([stage('unit', 3, 0)], 10)).toBe(true)
  const sums = lines.filter((line) => /\d+ passed, \d+ failed/.test(line))
  expect(sums).toEqual([expect.stringContaining('7 passed, 1 failed'), expect.stringContaining('3 passed, 0 failed')])
  expect(lines.at(-1)).toBe(sums.at(-1))
})

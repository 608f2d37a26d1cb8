import { imports } from '../checks/imports.mjs'
import { messages } from '../checks/messages.mjs'
import { migrations, style, types } from '../checks/programs.mjs'
import { environment, looseEnds, sizes } from '../checks/text-rules.mjs'
import { vocabulary } from '../checks/vocabulary.mjs'
import { dim, green, red, say, seconds, yellow } from '../lib/log.mjs'
import { finished } from '../lib/test-report.mjs'

const checks = [style, types, imports, vocabulary, sizes, environment, looseEnds, messages, migrations]
const shown = 40

async function outcomeOf({ title, run }) {
  const begun = performance.now()
  const { problems, notes = [] } = await run().catch((error) => ({ problems: [error.stack ?? String(error)] }))
  return { title, problems, notes, ms: performance.now() - begun }
}

function print({ title, problems, notes, ms }) {
  say(`  ${problems.length ? red('✗') : green('✓')} ${title} ${dim(seconds(ms))}`)
  for (const note of notes) say(yellow(`      ${note}`))
  for (const problem of problems.slice(0, shown)) say(`      ${problem.replaceAll('\n', '\n      ')}`)
  if (problems.length > shown) say(`      … and ${problems.length - shown} more`)
}

/** Everything that can be told without running the product; each check is one test. */
export async function runStatic() {
  const outcomes = []
  for (const check of checks) {
    const outcome = await outcomeOf(check)
    print(outcome)
    outcomes.push(outcome)
  }
  const failed = outcomes.filter(({ problems }) => problems.length > 0).length
  const tests = outcomes.map(({ title, ms, problems }) => ({
    name: title,
    ms,
    ...(problems.length > 0 && { why: problems.slice(0, 12).join('\n') }),
  }))
  return finished('static', { tests, passed: outcomes.length - failed, failed })
}

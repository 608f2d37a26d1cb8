import { existsSync } from 'node:fs'
import { pendingChange } from '../lib/new-migration.mjs'
import { at } from '../lib/paths.mjs'
import { run, runNode } from '../lib/run.mjs'

const bin = (name) => at('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** The last lines of a program's report, when it was not content. */
const reported = ({ code, output }) => ({ problems: code === 0 ? [] : [output.trim()] })

/** One line per finding; what `npm run format` repairs by itself is gathered per kind. */
function biomeProblems(diagnostics) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error' || severity === 'fatal')
  const isFormat = ({ category }) => category === 'format' || category.startsWith('assist/')
  const repairable = [...new Set(errors.filter(isFormat).map(({ location }) => location.path))]
  const others = errors
    .filter((error) => !isFormat(error))
    .map(({ category, location, message }) => `${location.path}:${location.start?.line ?? 0} ${category}: ${message}`)
  return repairable.length
    ? [...others, `${repairable.length} files are not formatted (npm run format): ${repairable.join(', ')}`]
    : others
}

/** Formatting, imports in order, suspicious code, names of files, no barrels. */
export const style = {
  title: 'Biome: format and lint',
  run: async () => {
    const { code, output } = await run(bin('biome'), ['ci', '--max-diagnostics=none', '--reporter=json', '.'])
    const found = /\{.*"diagnostics".*\}/s.exec(output.split('\n').find((line) => line.includes('"diagnostics"')) ?? '')
    if (!found) return reported({ code: code || 1, output })
    const problems = biomeProblems(JSON.parse(found[0]).diagnostics)
    return { problems: problems.length || code === 0 ? problems : [output.trim()] }
  },
}

/** Types of everything, tests and scripts for the browser included. */
export const types = {
  title: 'TypeScript: strict',
  run: async () => {
    // Next's own declarations are made, not kept; a fresh clone has none yet.
    if (!existsSync(at('next-env.d.ts'))) {
      const made = await runNode(at('node_modules', 'next', 'dist', 'bin', 'next'), ['typegen'])
      if (made.code !== 0) return reported(made)
    }
    return reported(await run(bin('tsc'), ['--noEmit', '--pretty', 'false', '-p', at('tsconfig.json')]))
  },
}

/** A change of the datamodel without a migration would only show on somebody else's database. */
export const migrations = {
  title: 'migrations lead to the datamodel',
  run: async () => {
    const sql = await pendingChange()
    return { problems: sql ? [`npm run db:migration <name> would still write:\n${sql.trim()}`] : [] }
  },
}

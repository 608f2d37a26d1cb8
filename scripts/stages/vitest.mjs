import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { at } from '../lib/paths.mjs'
import { runNode } from '../lib/run.mjs'
import { testDataDir } from '../lib/test-cluster.mjs'
import { fromVitest } from '../lib/test-report.mjs'

/** Runs one project of vitest.config.ts (`unit` or `db`). */
export async function runVitest(project) {
  const report = join(testDataDir, `${project}.json`)
  await mkdir(testDataDir, { recursive: true })
  await rm(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', '--project', project, ...reporters]
  const { code } = await runNode(at('node_modules', 'vitest', 'vitest.mjs'), args, { show: true })
  return fromVitest(project, report, code)
}

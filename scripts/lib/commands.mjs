/** What the short-lived commands share: the prepared environment, the database, freshly bundled code. */
import { join } from 'node:path'
import { bundleServer } from './bundle.mjs'
import { prepareDatabase } from './database.mjs'
import { listenForEnd } from './ending.mjs'
import { checkEnvironment, readEnvironment } from './environment.mjs'
import { ensureInstalled } from './install.mjs'
import { giveUp } from './log.mjs'
import { checkNode } from './node-version.mjs'
import { paths } from './paths.mjs'
import { ensureClient } from './prisma-client.mjs'
import { runningSession } from './session.mjs'

const bundleDir = join(paths.build, 'commands')

/**
 * Runs `work` beside whatever runs already: an embedded database is shared with it, or started and stopped again.
 * @param {(context: { vars: Record<string, string>, env: object, database: object, bundleDir: string, running: object | null }) => Promise<number | void>} work
 *   resolves to the exit code
 */
export async function withMall(work) {
  try {
    checkNode()
    listenForEnd()
    const vars = readEnvironment('production')
    const running = runningSession(vars.DATA_DIR)
    vars.PORT = running?.port ?? vars.PORT
    vars.JOBS = 'off'
    await ensureInstalled()
    const env = await checkEnvironment(vars)
    await ensureClient()
    await bundleServer(bundleDir)
    const database = await prepareDatabase(vars)
    let code = 1
    try {
      code = (await work({ vars, env, database, bundleDir, running })) ?? 0
    } finally {
      await database.stop()
    }
    process.exit(code)
  } catch (error) {
    giveUp(error)
  }
}

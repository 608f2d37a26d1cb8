/** npm start – everything from a fresh clone to an open mall, and nothing needless the second time. */
import { join } from 'node:path'
import { printBanner } from './lib/banner.mjs'
import { layOutWhenBare, prepareDatabase, seedWhenEmpty } from './lib/database.mjs'
import { listenForEnd } from './lib/ending.mjs'
import { checkEnvironment, readEnvironment, serverEnvironment } from './lib/environment.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { giveUp } from './lib/log.mjs'
import { checkNode } from './lib/node-version.mjs'
import { paths } from './lib/paths.mjs'
import { ensureClient } from './lib/prisma-client.mjs'
import { ensureBuild } from './lib/production-build.mjs'
import { serve } from './lib/serve.mjs'
import { beginSession, requirePort } from './lib/session.mjs'

async function main() {
  const begun = performance.now()
  checkNode()
  listenForEnd()
  const vars = readEnvironment('production')
  const session = await beginSession({ dataDir: vars.DATA_DIR, command: 'npm start', port: vars.PORT })
  try {
    await requirePort(vars.HOST, vars.PORT)
    await ensureInstalled()
    const env = await checkEnvironment(vars)
    await ensureClient()
    await ensureBuild()
    const database = await prepareDatabase(vars)
    const entry = join(paths.build, 'main.mjs')
    const prepare = () => (env.DEMO ? seedWhenEmpty : layOutWhenBare)(database, vars)
    const onOpen = () =>
      printBanner({ base: env.MALL_BASE_URL, dataDir: env.DATA_DIR, tookMs: performance.now() - begun, isDev: false })
    await serve({ entry, vars: serverEnvironment(vars, env), database, session, prepare, onOpen })
  } finally {
    session.release()
  }
}

main().catch(giveUp)

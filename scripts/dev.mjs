/**
 * npm run dev – like `npm start`, with pages compiled on demand and reloaded while you edit.
 * Press r and Enter to load changes of the server itself (src/server, jobs, commands run by jobs).
 */
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { printBanner } from './lib/banner.mjs'
import { bundleServer } from './lib/bundle.mjs'
import { layOutWhenBare, prepareDatabase, seedWhenEmpty } from './lib/database.mjs'
import { listenForEnd } from './lib/ending.mjs'
import { checkEnvironment, readEnvironment, serverEnvironment } from './lib/environment.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { giveUp, say, step, yellow } from './lib/log.mjs'
import { checkNode } from './lib/node-version.mjs'
import { paths } from './lib/paths.mjs'
import { ensureClient } from './lib/prisma-client.mjs'
import { serve } from './lib/serve.mjs'
import { beginSession, requirePort } from './lib/session.mjs'

const outdir = join(paths.build, 'dev')

/** `r` and Enter, or SIGUSR2, bundle the server again and restart it; a mistake leaves the old one running. */
function listenForReload(restart) {
  const reload = async () => {
    try {
      await step('Bundling the server', () => bundleServer(outdir))
      restart()
    } catch {
      say(yellow('  The server stays as it was.'))
    }
  }
  process.on('SIGUSR2', reload)
  if (process.stdin.isTTY)
    createInterface({ input: process.stdin }).on('line', (line) => line.trim() === 'r' && reload())
}

async function main() {
  const begun = performance.now()
  checkNode()
  listenForEnd()
  const vars = readEnvironment('development')
  const session = await beginSession({ dataDir: vars.DATA_DIR, command: 'npm run dev', port: vars.PORT })
  try {
    await requirePort(vars.HOST, vars.PORT)
    await ensureInstalled()
    const env = await checkEnvironment(vars)
    await ensureClient()
    await step('Bundling the server', () => bundleServer(outdir))
    const database = await prepareDatabase(vars)
    const prepare = () => (env.DEMO ? seedWhenEmpty : layOutWhenBare)(database, vars, outdir)
    const onOpen = () =>
      printBanner({ base: env.MALL_BASE_URL, dataDir: env.DATA_DIR, tookMs: performance.now() - begun, isDev: true })
    const entry = join(outdir, 'main.mjs')
    await serve({
      entry,
      vars: serverEnvironment(vars, env),
      database,
      session,
      prepare,
      onOpen,
      beforeRestart: listenForReload,
    })
  } finally {
    session.release()
  }
}

main().catch(giveUp)

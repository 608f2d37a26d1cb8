/**
 * npm run demo:reset [-- --yes] – throws the database away and sets the demo mall up anew, also under a running mall.
 */
import { rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { printSignIns } from './lib/banner.mjs'
import { withMall } from './lib/commands.mjs'
import { resetDatabase, seedWhenEmpty } from './lib/database.mjs'
import { bold, Stop, say, step } from './lib/log.mjs'

async function confirm(name) {
  if (process.argv.includes('--yes')) return
  if (!process.stdin.isTTY) throw new Stop('Nobody can be asked here; repeat the command with -- --yes')
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await prompt.question(`Everything in ${bold(name)} will be lost. Type its name to go on: `)
  prompt.close()
  if (typed.trim() !== name) throw new Stop('Nothing was changed.')
}

/** Files of the old data; folders that were pointed elsewhere on purpose are left alone. */
async function removeFiles(env) {
  const inside = [env.MEDIA_DIR, env.MAIL_DIR].filter((folder) => folder.startsWith(env.DATA_DIR + sep))
  for (const path of [...inside, join(env.DATA_DIR, 'demo.json')]) await rm(path, { recursive: true, force: true })
}

await withMall(async ({ vars, env, database, bundleDir, running }) => {
  await confirm(decodeURIComponent(new URL(database.url).pathname.slice(1)))
  await step('Emptying the database', async () => {
    await resetDatabase(database, vars)
    await removeFiles(env)
  })
  await seedWhenEmpty(database, vars, bundleDir)
  if (running) process.kill(running.pid, 'SIGUSR2')
  printSignIns(env.DATA_DIR)
  if (running) say('  The running mall starts again with it.\n')
})

/**
 * node scripts/cli.mjs <command> [arguments] – runs src/server/cli/<command>.ts with the prepared environment and
 * database, also beside a running mall.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { entryPoints } from './lib/bundle.mjs'
import { withMall } from './lib/commands.mjs'
import { say } from './lib/log.mjs'
import { runNode } from './lib/run.mjs'

const [command = '', ...args] = process.argv.slice(2)

await withMall(async ({ vars, bundleDir }) => {
  const file = join(bundleDir, 'cli', `${command}.mjs`)
  if (!command || !existsSync(file)) {
    const known = Object.keys(entryPoints()).flatMap((name) => (name.startsWith('cli/') ? [name.slice(4)] : []))
    say(`There is no command "${command}". Known: ${known.join(', ')}.`)
    return 2
  }
  // Paths in the arguments count from where the command was typed.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const { code } = await runNode(file, args, { env: vars, show: true, cwd })
  return code
})

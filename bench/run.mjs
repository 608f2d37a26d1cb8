/**
 * node bench/run.mjs <name> [seconds, rounds or number] – runs bench/<name>.ts against a durable PostgreSQL of its own, or a served demo
 * mall of its own. Figures go to the console; what they mean stands in bench/README.md. BENCH_PROFILE=<folder> keeps a
 * profile of the processor there, for one that has a database of its own.
 */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureLogins, withClient } from '../scripts/lib/database.mjs'
import { withDemoMall } from '../scripts/lib/demo-mall.mjs'
import { giveUp, say } from '../scripts/lib/log.mjs'
import { applyMigrations, readSchemaFiles } from '../scripts/lib/migrate.mjs'
import { at, root } from '../scripts/lib/paths.mjs'
import { startPostgres } from '../scripts/lib/postgres.mjs'
import { ensureClient } from '../scripts/lib/prisma-client.mjs'
import { run, runNode } from '../scripts/lib/run.mjs'
import { bundle } from './lib/bundle.mjs'

const [name = 'orders', seconds = '20', ...more] = process.argv.slice(2)
const source = at('bench', `${name}.ts`)
const databaseName = `bench_${name}`

async function freshDatabase(server, vars) {
  await withClient(server.url('postgres'), async (client) => {
    for (const database of [databaseName, 'bench_reference']) {
      await client.query(`drop database if exists ${database} with (force)`)
      await client.query(`create database ${database}`)
    }
  })
  const url = server.url(databaseName)
  await applyMigrations({ url, schemaFiles: await readSchemaFiles() })
  await withClient(url, (client) => ensureLogins(client, url, vars))
  vars.DATABASE_URL = url
  vars.BENCH_REFERENCE_URL = server.url('bench_reference')
}

/** What a measurement stands on; a database of its own where nothing is said. */
const grounds = { pages: onDemoMall(2), lighthouse: onDemoMall(1), shops: onDemoMall(1) }

async function onDatabase(outfile) {
  const server = await startPostgres({ dataDir: at('.data', 'bench', 'postgres') })
  const vars = { APP_SECRET: 'a-secret-of-the-bench-alone-0123456789', MALL_BASE_URL: 'http://mall.localhost:3000' }
  try {
    await freshDatabase(server, vars)
    const env = {
      ...process.env,
      ...vars,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      JOBS: 'off',
      DATABASE_POOL: '20',
      MEDIA_DIR: at('.data', 'bench', 'files'),
    }
    const { BENCH_PROFILE: folder } = process.env
    const profile = folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
    return await run(process.execPath, [...profile, outfile, seconds], { env, show: true })
  } finally {
    await server.stop()
  }
}

/** The production build on the demo mall, as many instances on one database. */
function onDemoMall(instances) {
  return (outfile) =>
    withDemoMall({ purpose: 'bench', instances }, (vars, malls) => {
      const [{ pid }] = malls
      const env = { ...vars, BENCH_PORTS: malls.map(({ port }) => port).join(','), BENCH_PID: String(pid) }
      return runNode(outfile, [seconds, ...more], { env, show: true })
    })
}

async function main() {
  if (!existsSync(source)) throw new Error(`there is no bench/${name}.ts`)
  const outfile = join(root, '.build', 'bench', `${name}.mjs`)
  try {
    say(`bench/${name} ${[seconds, ...more].join(' ')}`)
    await ensureClient()
    await bundle(source, outfile)
    const { code } = await (grounds[name] ?? onDatabase)(outfile)
    process.exitCode = code
  } finally {
    if (!process.env.BENCH_KEEP) await rm(outfile, { force: true })
  }
}

main().catch(giveUp)

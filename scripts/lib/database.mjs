import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Stop, say, step, yellow } from './log.mjs'
import { applyMigrations, migrationState, readMigrations, readSchemaFiles } from './migrate.mjs'
import { paths } from './paths.mjs'
import { ensureDatabase, startPostgres } from './postgres.mjs'
import { runNode } from './run.mjs'
import { derivedPassword } from './secrets.mjs'

const databaseName = 'mallwright'
const oldestServer = 150_000
const runtimeRoles = { DATABASE_APP_URL: 'mallwright_app', DATABASE_MALL_URL: 'mallwright_mall' }

const withLogin = (url, user, password) => {
  const address = new URL(url)
  address.username = user
  address.password = encodeURIComponent(password)
  return address.href
}

/** Opens a connection, runs `work`, closes it. @throws Stop with the way out when the server cannot be reached */
export async function withClient(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const reason = error.message || error.errors?.map((e) => e.message).join(', ') || error.code
    throw new Stop(`The database of DATABASE_URL (${new URL(url).host}) cannot be reached: ${reason}`)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function opens(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Gives the two running roles a login whose password follows from APP_SECRET. */
export async function ensureLogins(client, ownerUrl, vars) {
  for (const [name, role] of Object.entries(runtimeRoles)) {
    if (vars[name]) continue
    const password = derivedPassword(vars.APP_SECRET, role)
    vars[name] = withLogin(ownerUrl, role, password)
    if (await opens(vars[name])) continue
    try {
      await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`)
    } catch (error) {
      throw new Stop(
        `The role of DATABASE_URL may not give ${role} a password (${error.message}). Do that as an administrator and set DATABASE_APP_URL and DATABASE_MALL_URL.`,
      )
    }
  }
}

/** Brings the database to the newest migration. @returns {Promise<string[]>} what was applied */
export async function migrate(client, url) {
  const state = await migrationState(client, await readMigrations())
  const isCurrent = [state.pending, state.edited, state.unknown].every((list) => list.length === 0)
  if (isCurrent) return []
  const schemaFiles = await readSchemaFiles()
  return step(`Bringing the database up to date`, () => applyMigrations({ url, schemaFiles }))
}

async function refuseOldServer(client) {
  const { rows } = await client.query("select current_setting('server_version_num')::int as version")
  if (rows[0].version >= oldestServer) return
  throw new Stop(`PostgreSQL 15 or newer is needed; DATABASE_URL leads to ${rows[0].version}.`)
}

/** @returns {Promise<{ url: string, stop: () => Promise<void>, watch?: () => void, isOwn: boolean }>} */
async function reachServer(vars) {
  if (vars.DATABASE_URL) return { url: vars.DATABASE_URL, stop: async () => {}, watch: () => {}, isOwn: false }
  const dataDir = join(vars.DATA_DIR, 'postgres')
  const start = () => startPostgres({ dataDir })
  const server = existsSync(dataDir) ? await start() : await step('Setting up PostgreSQL', start)
  if (server.movedTo)
    say(yellow(`  PostgreSQL's account cannot reach ${vars.DATA_DIR}; its data is in ${server.movedTo}`))
  await ensureDatabase(server.url('postgres'), databaseName)
  return { url: server.url(databaseName), stop: server.stop, watch: server.watch, isOwn: true }
}

/**
 * Starts or reaches the database, migrates it and completes `vars` with the addresses of the running roles.
 * @returns {Promise<{ url: string, stop: () => Promise<void>, watch: () => void, isOwn: boolean }>}
 */
export async function prepareDatabase(vars) {
  const server = await reachServer(vars)
  try {
    await withClient(server.url, async (client) => {
      await refuseOldServer(client)
      await migrate(client, server.url)
      await ensureLogins(client, server.url, vars)
    })
    vars.DATABASE_URL = server.url
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

const hasNone = (url, tables) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select ${tables.map((table) => `not exists (select from ${table})`).join(' and ')} as empty`,
    )
    return rows[0].empty
  })

/** Drops every table, also under a running server, whose connections are cut. */
async function recreateDatabase(url) {
  const address = new URL(url)
  const name = decodeURIComponent(address.pathname.slice(1))
  address.pathname = '/postgres'
  await withClient(address.href, async (client) => {
    const quoted = client.escapeIdentifier(name)
    await client.query(`drop database if exists ${quoted} with (force)`)
    await client.query(`create database ${quoted}`)
  })
}

/** Throws everything away and brings the empty database to the newest migration. */
export async function resetDatabase(server, vars) {
  await recreateDatabase(server.url)
  await withClient(server.url, async (client) => {
    await migrate(client, server.url)
    await ensureLogins(client, server.url, vars)
  })
}

/**
 * Fills an empty database with the demo mall. A filling that was cut off is thrown away and begun anew.
 * @param {{ url: string, isOwn: boolean }} server @param {Record<string, string>} vars
 */
export async function seedWhenEmpty(server, vars, bundleDir = paths.build) {
  const unfinished = join(vars.DATA_DIR, 'seeding')
  if (existsSync(unfinished) && server.isOwn) await resetDatabase(server, vars)
  if (!(await hasNone(server.url, ['shop', 'account']))) return
  const command = join(bundleDir, 'cli', 'seed.mjs')
  await writeFile(unfinished, '')
  await step('Setting up the demo mall', async () => {
    const { code, output } = await runNode(command, [], { env: { ...vars, JOBS: 'off' } })
    if (code !== 0)
      throw new Stop(`The demo mall could not be set up:\n${output.trim().split('\n').slice(-30).join('\n')}`)
  })
  await rm(unfinished, { force: true })
}

/** Gives a mall without the demo the regions and trades that its shops will belong to. */
export async function layOutWhenBare(server, vars, bundleDir = paths.build) {
  if (!(await hasNone(server.url, ['region', 'trade']))) return
  await step('Setting up regions and trades', async () => {
    const { code, output } = await runNode(join(bundleDir, 'cli', 'reference.mjs'), [], {
      env: { ...vars, JOBS: 'off' },
    })
    if (code !== 0)
      throw new Stop(`Regions and trades could not be set up:\n${output.trim().split('\n').slice(-30).join('\n')}`)
  })
}

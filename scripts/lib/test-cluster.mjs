/**
 * The PostgreSQL of the tests: a cluster of its own, fast instead of durable, with a migrated template database. Several
 * runs may use it at once; each names its databases after its process.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { ensureLogins, withClient } from './database.mjs'
import { isAlive, whileLocked } from './lock.mjs'
import { applyMigrations, migrationState, readMigrations, readSchemaFiles } from './migrate.mjs'
import { at } from './paths.mjs'
import { startPostgres } from './postgres.mjs'

const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
const keptTemplates = 3

/** The folder with everything that tests leave behind. */
export const testDataDir = at('.data', 'test')

/** @returns {ReturnType<typeof startPostgres>} */
export const startTestCluster = () => startPostgres({ dataDir: join(testDataDir, 'postgres'), settings: quick })

const onServer = (server, work) => withClient(server.url('postgres'), work)

async function namesLike(client, pattern) {
  const { rows } = await client.query('select datname from pg_database where datname like $1 order by oid', [pattern])
  return rows.map((row) => row.datname)
}

const drop = (client, name) => client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)

/** Databases of runs that were killed, and templates of migrations that are long gone. */
function sweep(server) {
  return onServer(server, async (client) => {
    const ownerOf = (name) => Number(/_run(\d+)_/.exec(name)?.[1] ?? 0)
    const left = (await namesLike(client, 'mallwright_run%')).filter((name) => !isAlive(ownerOf(name)))
    const templates = (await namesLike(client, 'mallwright_template_%')).slice(0, -keptTemplates)
    for (const name of [...left, ...templates]) await drop(client, name)
  })
}

async function isCurrent(url) {
  try {
    return await withClient(url, async (client) => {
      const state = await migrationState(client, await readMigrations())
      return Object.values(state).every((list) => list.length === 0)
    })
  } catch {
    return false
  }
}

async function create(server, name, template) {
  await onServer(server, async (client) => {
    await drop(client, name)
    const copy = template ? ` template ${client.escapeIdentifier(template)} strategy file_copy` : ''
    await client.query(`create database ${client.escapeIdentifier(name)}${copy}`)
  })
}

/**
 * A migrated database to copy from, made once per state of the migrations, and the logins of the running roles.
 * @returns {Promise<{ name: string, DATABASE_APP_URL: string, DATABASE_MALL_URL: string }>} the addresses lead to the template
 */
export function prepareTemplate(server, appSecret) {
  return whileLocked(join(testDataDir, 'template.lock'), async () => {
    const checksums = (await readMigrations()).map((migration) => migration.checksum)
    const name = `mallwright_template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 8)}`
    const url = server.url(name)
    if (!(await isCurrent(url))) {
      await create(server, name)
      await applyMigrations({ url, schemaFiles: await readSchemaFiles() })
    }
    const vars = { APP_SECRET: appSecret }
    await withClient(url, (client) => ensureLogins(client, url, vars))
    await sweep(server)
    return { name, DATABASE_APP_URL: vars.DATABASE_APP_URL, DATABASE_MALL_URL: vars.DATABASE_MALL_URL }
  })
}

/** The name of a database that belongs to this run. */
export const runDatabase = (purpose) => `mallwright_run${process.pid}_${purpose}`

/** A new database like the template. */
export const createFromTemplate = (server, template, name) => create(server, name, template)

/** Removes the databases of this run. */
export const dropRunDatabases = (server) =>
  onServer(server, async (client) => {
    for (const name of await namesLike(client, `mallwright_run${process.pid}_%`)) await drop(client, name)
  })

/** The PostgreSQL of the tests: a cluster of its own, fast instead of durable, with a migrated template database. */
import { join } from 'node:path'
import { ensureLogins, withClient } from './database.mjs'
import { applyMigrations, migrationState, readMigrations, readSchemaFiles } from './migrate.mjs'
import { at } from './paths.mjs'
import { startPostgres } from './postgres.mjs'

export const templateName = 'mallwright_template'

const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/** The folder with everything that tests leave behind. */
export const testDataDir = at('.data', 'test')

/** @returns {Promise<Awaited<ReturnType<typeof startPostgres>>>} */
export const startTestCluster = () => startPostgres({ dataDir: join(testDataDir, 'postgres'), settings: quick })

const recreate = (server, name, template) =>
  withClient(server.url('postgres'), async (client) => {
    const quoted = client.escapeIdentifier(name)
    await client.query(`drop database if exists ${quoted} with (force)`)
    await client.query(`create database ${quoted}${template ? ` template ${client.escapeIdentifier(template)}` : ''}`)
  })

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

/**
 * Makes the template current and gives the running roles their test logins.
 * @returns {Promise<{ DATABASE_APP_URL: string, DATABASE_MALL_URL: string }>} addresses that lead to the template
 */
export async function prepareTemplate(server, appSecret) {
  const url = server.url(templateName)
  if (!(await isCurrent(url))) {
    await recreate(server, templateName)
    await applyMigrations({ url, schemaFiles: await readSchemaFiles() })
  }
  const vars = { APP_SECRET: appSecret }
  await withClient(url, (client) => ensureLogins(client, url, vars))
  return vars
}

/** A new database like the template. */
export const createFromTemplate = (server, name) => recreate(server, name, templateName)

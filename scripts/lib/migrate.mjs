import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Stop } from './log.mjs'
import { paths } from './paths.mjs'
import { withSchemaEngine } from './schema-engine.mjs'

const noFilters = { externalTables: [], externalEnums: [] }

/** @returns {Promise<[string, string][]>} every datamodel file as `[path, text]`, schema.prisma first */
export async function readSchemaFiles() {
  const models = existsSync(paths.models)
    ? (await readdir(paths.models)).filter((name) => name.endsWith('.prisma')).sort()
    : []
  const files = [paths.schema, ...models.map((name) => join(paths.models, name))]
  return Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')]))
}

/** @returns {Promise<{ path: string, sql: string, checksum: string }[]>} the migrations in the order they apply */
export async function readMigrations(migrationsDir = paths.migrations) {
  const entries = existsSync(migrationsDir) ? await readdir(migrationsDir, { withFileTypes: true }) : []
  const names = entries.filter((e) => e.isDirectory() && /^\d{14}_/.test(e.name)).map((e) => e.name)
  return Promise.all(
    names.sort().map(async (path) => {
      const sql = await readFile(join(migrationsDir, path, 'migration.sql'), 'utf8').catch(() => {
        throw new Stop(`${join(migrationsDir, path)} has no migration.sql; restore or remove it.`)
      })
      return { path, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * The SQL that leads from one datamodel to another. Works without a database.
 * @param {{ from: [string, string][], to: [string, string][] }} schemas files as `[path, text]`; `from` may be empty
 */
export async function diffSchema({ from, to }) {
  const container = (files) => ({
    tag: 'schemaDatamodel',
    files: files.map(([path, content]) => ({ path: basename(path), content })),
  })
  const result = await withSchemaEngine({}, (engine) =>
    engine.diff({
      from: from.length ? container(from) : { tag: 'empty' },
      to: container(to),
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  )
  const sql = result.stdout ?? ''
  return sql.trim() === '-- This is an empty migration.' ? '' : sql
}

/**
 * Compares a database with the migrations folder by plain SQL, so that a warm start need not load the engine.
 * @returns {Promise<{ pending: string[], edited: string[], failed: string[], unknown: string[] }>}
 */
export async function migrationState(client, migrations) {
  const table = await client.query("select to_regclass('public._prisma_migrations') is not null as present")
  const rows = table.rows[0].present
    ? (
        await client.query(
          'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
        )
      ).rows
    : []
  const applied = new Map(rows.filter((r) => r.finished_at).map((r) => [r.migration_name, r.checksum]))
  const known = new Set(migrations.map((m) => m.path))
  return {
    pending: migrations.filter((m) => !applied.has(m.path)).map((m) => m.path),
    edited: migrations.filter((m) => applied.has(m.path) && applied.get(m.path) !== m.checksum).map((m) => m.path),
    failed: rows.filter((r) => !r.finished_at).map((r) => r.migration_name),
    unknown: [...applied.keys()].filter((name) => !known.has(name)),
  }
}

/** One installer at a time, also when several instances start together on one database. */
async function withInstaller(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('mallwright:migrations'))")
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * A migration that was cut off (power, kill -9) left a row without an end but, being one transaction, nothing else:
 * mark it as rolled back, so that it simply runs again.
 */
const forgetCutOff = (client, names) =>
  client.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null and migration_name = any($1)',
    [names],
  )

function refuseStrange({ edited, unknown }) {
  if (edited.length) {
    throw new Stop(
      `These migrations were changed after this database had applied them: ${edited.join(', ')}. Restore the files, and put the change into a new migration (npm run db:migration <name>).`,
    )
  }
  if (unknown.length) {
    throw new Stop(
      `This database has migrations that this version does not know: ${unknown.join(', ')}. It was used by a newer version; start that one.`,
    )
  }
}

const migrationsList = (baseDir, migrations) => {
  const lockfile = join(baseDir, 'migration_lock.toml')
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ path, sql }) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/**
 * Applies what is missing, exactly like `prisma migrate deploy` (same table, same checksums), but each migration as
 * one transaction.
 * @param {{ url: string, migrationsDir?: string, schemaFiles: [string, string][] }} options `url` of the owning role
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export function applyMigrations({ url, migrationsDir = paths.migrations, schemaFiles }) {
  return withInstaller(url, async (client) => {
    const migrations = await readMigrations(migrationsDir)
    const state = await migrationState(client, migrations)
    refuseStrange(state)
    if (!state.pending.length) return []
    if (state.failed.length) await forgetCutOff(client, state.failed)
    try {
      const output = await withSchemaEngine({ url, datamodels: schemaFiles }, (engine) =>
        engine.applyMigrations({
          migrationsList: migrationsList(migrationsDir, migrations),
          filters: noFilters,
        }),
      )
      return output.appliedMigrationNames
    } catch (error) {
      const { failed } = await migrationState(client, migrations)
      throw new Stop(`Migration ${failed[0] ?? 'start'} failed and left nothing behind.\n${error.message}`)
    }
  })
}

import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Stop } from './log.mjs'
import { diffSchema, readMigrations, readSchemaFiles } from './migrate.mjs'
import { paths } from './paths.mjs'

/** Statements that lose data or fail on a table with rows, and what to call them. */
const losses = [
  [/^DROP TABLE /m, 'drops a table'],
  [/DROP COLUMN /, 'drops a column'],
  [/^DROP TYPE /m, 'drops a type'],
  [/ALTER COLUMN "[^"]+" SET DATA TYPE /, 'changes the type of a column'],
  [/ALTER COLUMN "[^"]+" SET NOT NULL/, 'makes a column required'],
  [/ADD COLUMN +"[^"]+" (?:(?!DEFAULT)[^,;])*NOT NULL(?! DEFAULT)/, 'adds a required column without a default'],
  [/^ALTER TYPE .*_new"/m, 'removes a value of an enumeration'],
]

/** @returns {string[]} one line per statement that needs a thought */
export function destructiveChanges(sql) {
  const statements = sql.split(/;\s*\n/).map((text) => text.replace(/^\s*(--.*\n\s*)+/, '').trim())
  return statements.flatMap((statement) =>
    losses.filter(([pattern]) => pattern.test(statement)).map(([, what]) => `${what}: ${statement.split('\n')[0]}`),
  )
}

/** @returns {string[]} the tables a script creates that belong to a shop */
export function newShopTables(sql) {
  const tables = sql.matchAll(/CREATE TABLE "([^"]+)" \(([\s\S]*?)\n\);/g)
  return [...tables].filter(([, , body]) => /^\s*"shop_id"/m.test(body)).map(([, name]) => name)
}

/** Locks the tables of a shop: forced row-level security and the grants of the running role. */
export function withProtection(sql) {
  const tables = newShopTables(sql)
  if (!tables.length) return sql
  const calls = tables.map((name) => `SELECT mallwright_protect_shop_table('${name}');`)
  return `${sql.trimEnd()}\n\n-- Row-level security and grants for the new tables of a shop\n${calls.join('\n')}\n`
}

const joined = (files) => files.map(([, text]) => text.trim()).join('\n\n')

async function readSnapshot() {
  if (existsSync(paths.snapshot)) return [['schema.prisma', await readFile(paths.snapshot, 'utf8')]]
  if ((await readMigrations()).length === 0) return []
  throw new Stop(
    `${paths.snapshot} is missing: without it nobody knows what the newest migration leads to. Restore it from the repository.`,
  )
}

/** Each migration already runs as one transaction; a COMMIT inside would cut it in two. */
const withoutTransactions = (sql) => sql.replace(/^(BEGIN|COMMIT);\n/gm, '')

/** The SQL between the newest migration and the datamodel as it stands; empty when they agree. */
export async function pendingChange() {
  return withoutTransactions(await diffSchema({ from: await readSnapshot(), to: await readSchemaFiles() }))
}

/** Declares the datamodel as it stands to be what the newest migration leads to. */
export async function takeSnapshot() {
  await writeFile(paths.snapshot, `${joined(await readSchemaFiles())}\n`)
}

const stampOf = (date) => date.toISOString().replace(/\D/g, '').slice(0, 14)

/**
 * Writes a new migration from the last snapshot to the datamodel, without a database.
 * @param {{ name: string, allowDestructive: boolean, empty: boolean }} options `empty` makes a folder for hand-written SQL
 * @returns {Promise<{ file: string, sql: string }>}
 */
export async function writeMigration({ name, allowDestructive, empty }) {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Stop(`"${name}" is no name for a migration: use small letters, digits and _, such as add_parcel_weight.`)
  }
  const change = await pendingChange()
  if (!change && !empty) {
    throw new Stop(
      'The datamodel is what the newest migration leads to; there is nothing to migrate. For hand-written SQL add --empty.',
      0,
    )
  }
  const found = destructiveChanges(change)
  if (found.length && !allowDestructive) {
    throw new Stop(
      `This migration would lose data or fail on a table with rows:\n${found.map((line) => `  - ${line}`).join('\n')}\nSplit it (add, copy, then drop in a later release), or repeat the command with --allow-destructive.`,
    )
  }
  const newest = (await readMigrations()).at(-1)?.path.slice(0, 14) ?? ''
  const now = stampOf(new Date())
  const stamp = now > newest ? now : String(BigInt(newest) + 1n)
  const folder = join(paths.migrations, `${stamp}_${name}`)
  const sql = change ? withProtection(change) : '-- Hand-written; runs as one transaction.\n'
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  await takeSnapshot()
  return { file: join(folder, 'migration.sql'), sql }
}

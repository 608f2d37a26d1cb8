import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { diffSchema, readSchemaFiles } from '../../../scripts/lib/migrate.mjs'
import { asOwner } from '../database'

const columns = `
  select table_name || '.' || column_name || ' ' || udt_name || ' ' || coalesce(character_maximum_length::text, '') ||
         case is_nullable when 'YES' then ' null' else '' end || coalesce(' default ' || column_default, '') as line
  from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations' order by 1`

const keys = `
  select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('p', 'f') and conrelid <> 0 order by 1`

const indexes = `select replace(indexdef, 'public.', '') as line from pg_indexes
  where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`

const linesOf = (rows: { line: string }[]) => rows.map(({ line }) => line)
const migrated = async (sql: string) => linesOf(await asOwner<{ line: string }>(sql))

let modelled: pg.Client

/** A database made from the datamodel alone, without any migration. */
beforeAll(async () => {
  const { owner, prefix } = inject('cluster')
  const name = `${prefix}_model`
  const admin = new pg.Client({ connectionString: Object.assign(new URL(owner), { pathname: '/postgres' }).href })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  modelled = new pg.Client({ connectionString: Object.assign(new URL(owner), { pathname: `/${name}` }).href })
  await modelled.connect()
  await modelled.query(await diffSchema({ from: [], to: await readSchemaFiles() }))
})
afterAll(() => modelled.end())

it.each([
  ['column', columns],
  ['key', keys],
  ['index', indexes],
])('the migrations make every %s of the datamodel', async (_kind, sql) => {
  const there = new Set(await migrated(sql))
  const { rows } = await modelled.query<{ line: string }>(sql)
  expect(linesOf(rows).filter((line) => !there.has(line))).toEqual([])
  expect(rows.length).toBeGreaterThan(20)
})

it('the migrations make no column the datamodel does not know', async () => {
  const { rows } = await modelled.query<{ line: string }>(columns)
  const known = new Set(linesOf(rows))
  expect((await migrated(columns)).filter((line) => !known.has(line))).toEqual([])
})

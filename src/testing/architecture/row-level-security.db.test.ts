import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { appConnections, mallConnections } from '@/platform/db/pools'
import { asOwner } from '@/testing/database'

const own = newId()
const foreign = newId()

/** SQL for a value of a type, whatever it may mean. */
const sampleOf: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: 'md5(random()::text)',
  varchar: 'md5(random()::text)',
  bpchar: "'USD'",
  int4: '1',
  int8: '1',
  float8: '1',
  numeric: '1',
  bool: 'false',
  date: "'2026-01-01'",
  timestamptz: "'2026-01-01'",
  jsonb: "'{}'",
  bytea: "''",
}

type Column = { name: string; type: string }

async function shopTables(): Promise<string[]> {
  const rows = await asOwner<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped order by 1`)
  return rows.map(({ name }) => name)
}

/** The columns a row cannot do without. */
const neededColumns = (table: string) =>
  asOwner<Column>(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null
       and is_generated = 'NEVER' and column_name <> 'shop_id'`,
    [table],
  )

const insertInto = (table: string, columns: Column[], shopId: string) => {
  const names = ['shop_id', ...columns.map(({ name }) => name)].map((name) => `"${name}"`)
  const values = [`'${shopId}'`, ...columns.map(({ type }) => sampleOf[type] ?? "'{}'")]
  return `insert into "${table}" (${names.join(', ')}) values (${values.join(', ')})`
}

/** One row of each of two shops in every table; keys and checks are out of the way, only the lock is looked at. */
async function plantRows(tables: string[]) {
  const checks = await asOwner<{ sql: string }>(`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as sql from pg_constraint
    where contype in ('c', 'f') and connamespace = 'public'::regnamespace and conrelid <> 0`)
  for (const { sql } of checks) await asOwner(sql)
  for (const table of tables) {
    const columns = await neededColumns(table)
    for (const shopId of [own, foreign]) await asOwner(insertInto(table, columns, shopId))
  }
}

/** Runs one statement as the role that sees one shop at a time, inside a shop, and takes it back. */
async function insideShop(shopId: string, sql: string) {
  const client = await appConnections().pool.connect()
  try {
    await client.query('begin')
    await client.query(`set local app.shop_id = '${shopId}'`)
    return await client.query(sql)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const shopsIn = (table: string) => `select distinct shop_id from "${table}" order by 1`

describe('row-level security', async () => {
  const tables = await shopTables()
  beforeAll(() => plantRows(tables))

  it.each(tables)('%s shows nothing without a shop', async (table) => {
    const { rows } = await appConnections().pool.query(shopsIn(table))
    expect(rows).toEqual([])
  })

  it.each(tables)('%s shows the rows of the shop and no others', async (table) => {
    expect((await insideShop(own, shopsIn(table))).rows).toEqual([{ shop_id: own }])
  })

  it.each(tables)('%s takes no row of another shop', async (table) => {
    const foreignRow = insertInto(table, await neededColumns(table), foreign)
    await expect(insideShop(own, foreignRow)).rejects.toThrow(/row-level security/)
  })

  it.each(tables)('%s lets no row be changed, moved or removed across shops', async (table) => {
    const attempts = [
      `update "${table}" set shop_id = shop_id where shop_id = '${foreign}'`,
      `delete from "${table}" where shop_id = '${foreign}'`,
    ]
    for (const sql of attempts) {
      const touched = await insideShop(own, sql).then(
        ({ rowCount }) => rowCount,
        (error: Error) => /permission denied/.test(error.message) && 0,
      )
      expect(touched, sql).toBe(0)
    }
    await expect(insideShop(own, `update "${table}" set shop_id = '${foreign}'`)).rejects.toThrow(
      /row-level security|permission denied/,
    )
  })

  it.each(tables)('%s shows every shop to the role of the whole mall', async (table) => {
    const { rows } = await mallConnections().pool.query(shopsIn(table))
    expect(rows).toHaveLength(2)
  })
})

import pg from 'pg'

type Addresses = { owner: string; app: string; mall: string }

let owner: pg.Pool | undefined

const inDatabase = (url: string, name: string) => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Makes a fresh copy of the template and points the environment at it. */
export async function createDatabase(cluster: Addresses, name: string): Promise<void> {
  const template = new URL(cluster.owner).pathname.slice(1)
  const admin = new pg.Client({ connectionString: inDatabase(cluster.owner, 'postgres') })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  // Copying at once from several workers is fine; PostgreSQL only minds connections to the template.
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
  await admin.end()
  process.env.DATABASE_URL = inDatabase(cluster.owner, name)
  process.env.DATABASE_APP_URL = inDatabase(cluster.app, name)
  process.env.DATABASE_MALL_URL = inDatabase(cluster.mall, name)
  owner = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })
}

/** Ends the pools of this file, the product's own ones included. */
export async function closeDatabase(): Promise<void> {
  await owner?.end()
  const { closePools } = await import('@/platform/db/pools')
  await closePools()
}

/**
 * Plain SQL as the owner of the database, past row-level security: for arranging what no command can make, and for
 * looking at what a shop's scope must not see.
 */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  if (!owner) throw new Error('asOwner is for *.db.test.ts files')
  return (await owner.query<Row>(sql, values)).rows
}

/** A fingerprint of every row of every table: equal before and after means that nothing was changed. */
export async function contentOfEverything(): Promise<string> {
  const tables = await asOwner<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  )
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as hash from ${name} t`,
  )
  const rows = await asOwner<{ name: string; hash: string }>(`${parts.join(' union all ')} order by name`)
  return rows.map(({ name, hash }) => `${name} ${hash}`).join('\n')
}

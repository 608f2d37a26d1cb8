import { createHash } from 'node:crypto'
import pg from 'pg'
import { Prisma } from '@/generated/prisma/client'
import { env } from '../env'
import { perProcess } from '../per-process'

/*
 * Plain SQL straight through the driver. Prisma's own `$queryRaw` costs eight times the processor time of the driver
 * for the same answer; what comes back here has the same shapes: bigint as BigInt, numeric as Decimal, times as Date.
 */

const { builtins } = pg.types
const bigintArray = 1016

const parsers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: (text) => BigInt(text),
  [builtins.NUMERIC]: (text) => new Prisma.Decimal(text),
  [builtins.DATE]: (text) => new Date(`${text}T00:00:00Z`),
  [builtins.TIMESTAMP]: (text) => new Date(`${text.replace(' ', 'T')}Z`),
  [bigintArray]: (text) =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : BigInt(item))),
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format as 'text'),
}

const names = perProcess('db.statement-names', () => new Map<string, string>())

/** Named statements spare PostgreSQL the planning of texts it has seen; the number of texts is bounded by the code. */
export function statementName(sql: string): string | undefined {
  if (env.PGBOUNCER || sql.length < 20 || sql.length > 20_000) return undefined
  let name = names.get(sql)
  if (!name) {
    if (names.size >= 2_000) return undefined
    name = createHash('sha1').update(sql).digest('base64url')
    names.set(sql, name)
  }
  return name
}

/** The driver would write a Date in the machine's own time zone. */
function toParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(toParameter)
  return Prisma.Decimal.isDecimal(value) ? value.toString() : value
}

/** Anything that answers a query: a pool, a connection, a transaction. */
export type Queryable = { query(config: pg.QueryConfig & { types?: pg.CustomTypesConfig }): Promise<pg.QueryResult> }

type Template = TemplateStringsArray | Prisma.Sql

const statementOf = (template: Template, values: readonly unknown[]): Prisma.Sql =>
  'raw' in template ? Prisma.sql(template, ...(values as Parameters<typeof Prisma.sql>[1][])) : template

/** The raw half of a Prisma client over a driver's connection. */
export type RawAccess = Pick<
  Prisma.TransactionClient,
  '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'
>

export function rawAccess(target: Queryable): RawAccess {
  const send = (text: string, values: readonly unknown[]) => {
    const name = statementName(text)
    return target.query({ ...(name ? { name } : {}), text, values: values.map(toParameter), types })
  }
  const byTemplate = (template: Template, values: readonly unknown[]) => {
    const { text, values: all } = statementOf(template, values)
    return send(text, all)
  }
  const raw = {
    $queryRaw: async (template: Template, ...values: unknown[]) => (await byTemplate(template, values)).rows,
    $executeRaw: async (template: Template, ...values: unknown[]) => (await byTemplate(template, values)).rowCount ?? 0,
    $queryRawUnsafe: async (text: string, ...values: unknown[]) => (await send(text, values)).rows,
    $executeRawUnsafe: async (text: string, ...values: unknown[]) => (await send(text, values)).rowCount ?? 0,
  }
  // Prisma's own promises are lazy and can be put into an array of operations; within a transaction nobody does.
  return raw as unknown as RawAccess
}

/**
 * Prisma's schema engine as WebAssembly: the same code `prisma migrate` runs, without a binary to download.
 * Node does not import `.wasm` modules by itself, so the glue is bound by hand.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Stop } from './log.mjs'

const require = createRequire(import.meta.url)
let loaded

async function load() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const module = await WebAssembly.compile(await readFile(file))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

/** Engine errors arrive as JSON in the message; keep the sentence meant for people. */
function readable(error) {
  const text = String(error?.message ?? error)
  const found = text.match(/"message":\s*"((?:[^"\\]|\\.)*)"/)
  return found ? JSON.parse(`"${found[1]}"`) : text
}

/**
 * Answers the one question the engine asks on opening ("which server is this?") and nothing else:
 * comparing two datamodels needs the dialect of PostgreSQL, not a database.
 */
function offlineFactory({ ColumnTypeEnum }) {
  const refuse = () => Promise.reject(new Error('no database is at hand for this'))
  const about = { provider: 'postgres', adapterName: 'offline' }
  const connection = {
    ...about,
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 18.0', 180000]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  }
  const connect = async () => connection
  return { ...about, connect, connectToShadowDb: connect }
}

/**
 * The ordinary adapter cuts scripts at every semicolon, which breaks function bodies. One message with the whole script
 * is right, and PostgreSQL runs it as one transaction: a migration is in or out, never half.
 */
function onlineFactory({ PrismaPg }, pool) {
  const factory = new PrismaPg(pool, { disposeExternalPool: false })
  const connect = async () => {
    const connection = await factory.connect()
    connection.executeScript = async (script) => {
      try {
        await pool.query(script)
      } catch (error) {
        throw new Stop(explain(error, script))
      }
    }
    return connection
  }
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect }
}

/** PostgreSQL's own words, with the line of the script they are about. */
function explain(error, script) {
  const line = error.position ? script.slice(0, Number(error.position)).split('\n').length : 0
  const parts = [`${error.code ?? 'error'}: ${error.message}`, error.detail, error.hint]
  if (line) parts.push(`at line ${line}: ${script.split('\n')[line - 1].trim()}`)
  return parts.filter(Boolean).join('\n')
}

/**
 * Runs `work` with an engine.
 * @param {{ url?: string, datamodels?: [string, string][] }} options without `url` the engine works offline (diff only)
 */
export async function withSchemaEngine({ url, datamodels }, work) {
  loaded ??= load()
  const SchemaEngine = await loaded
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { default: pg } = await import('pg')
  const utils = await import('@prisma/driver-adapter-utils')
  const pool = url ? new pg.Pool({ connectionString: url, max: 2 }) : null
  pool?.on('error', () => {})
  const factory = pool ? onlineFactory({ PrismaPg }, pool) : offlineFactory(utils)
  const adapter = utils.bindMigrationAwareSqlAdapterFactory(factory)
  try {
    const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter)
    const result = await work(engine)
    engine.free()
    return result
  } catch (error) {
    const cause = adapter.errorRegistry.consumeError(0)?.error
    throw new Stop(cause instanceof Stop ? cause.message : readable(error))
  } finally {
    await pool?.end()
  }
}

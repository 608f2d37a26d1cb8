import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout this script belongs to; every other path is relative to it, never to the caller's directory. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const at = (...parts) => join(root, ...parts)

export const paths = {
  migrations: at('prisma', 'migrations'),
  /** The datamodel the newest migration leads to: what `db:migration` compares the schema with. */
  snapshot: at('prisma', 'migrations', 'datamodel.snapshot'),
  models: at('prisma', 'models'),
  schema: at('prisma', 'schema.prisma'),
  generated: at('src', 'generated', 'prisma'),
  build: at('.build'),
  nodeModules: at('node_modules'),
}

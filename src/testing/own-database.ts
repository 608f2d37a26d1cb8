import { afterAll, inject } from 'vitest'
import { closeDatabase, createDatabase } from './database'

/**
 * Runs before each `*.db.test.ts`: a database of its own, copied from the migrated template, so that files may run at
 * once and in any order. The addresses are in the environment before the file imports the code under test.
 */
const cluster = inject('cluster')
await createDatabase(cluster, `${cluster.prefix}${process.env.VITEST_POOL_ID ?? '1'}`)
afterAll(closeDatabase)

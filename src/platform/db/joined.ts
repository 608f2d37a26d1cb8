import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { perProcess } from '../per-process'

/** The connection that Prisma gets instead of one from the pool while it joins a transaction of ours. */
export const joined = perProcess('db.joined', () => new AsyncLocalStorage<pg.PoolClient>())

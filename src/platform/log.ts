import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'
import { env } from './env'
import { perProcess } from './per-process'

/** Ids that go with every line written while a request or job runs. No names, addresses or e-mails. */
export type LogIds = { requestId?: string; shopId?: string; actorId?: string; job?: string }

const ids = perProcess('log.ids', () => new AsyncLocalStorage<LogIds>())

const secretPaths = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'email',
  'phone',
  'address',
  'name',
  'toAddress',
  'cardNumber',
]

/** What every line is like; the test looks at it through a stream of its own. */
export const logOptions = () => ({
  level: env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secretPaths.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
  mixin: () => ids.getStore() ?? {},
})

export const log = perProcess('log', () => pino(logOptions()))

export function withLogIds<T>(context: LogIds, work: () => T): T {
  return ids.run({ ...ids.getStore(), ...context }, work)
}

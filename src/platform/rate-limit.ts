import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { mallConnections } from './db/pools'
import { AppError } from './errors'
import { perProcess } from './per-process'

type Limit = {
  /** events allowed … */
  points: number
  /** … within this many seconds */
  seconds: number
  /** refused for this long once they are used up; until the window ends when absent */
  blockSeconds?: number
}

/** What the library throws when the points are used up; by its shape, for every bundle carries its own class. */
const isRefusal = (thrown: unknown): thrown is { msBeforeNext: number } =>
  typeof thrown === 'object' && thrown !== null && 'msBeforeNext' in thrown

export type Limiter = {
  /** Counts one event. @throws AppError TOO_MANY_ATTEMPTS (data.retryAfterSeconds) */
  spend(key: string): Promise<void>
  /** Counts one event and tells whether it is still allowed; for limits nobody is told about. */
  trySpend(key: string): Promise<boolean>
  /** Takes the last count back: it was no failure. */
  giveBack(key: string): Promise<void>
  forget(key: string): Promise<void>
}

/** A limit kept in the database, so that it holds over all processes. Keys must hold no personal data. */
export function limiter(name: string, { points, seconds, blockSeconds }: Limit): Limiter {
  const open = () =>
    perProcess(
      `limiter.${name}`,
      () =>
        new RateLimiterPostgres({
          storeClient: mallConnections().pool,
          storeType: 'pool',
          tableName: 'rate_limit',
          tableCreated: true,
          clearExpiredByTimeout: false,
          keyPrefix: name,
          points,
          duration: seconds,
          ...(blockSeconds ? { blockDuration: blockSeconds } : {}),
        }),
    )
  const consume = async (key: string): Promise<number | null> => {
    try {
      await open().consume(key)
      return null
    } catch (error) {
      if (isRefusal(error)) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      throw error
    }
  }
  return {
    async spend(key) {
      const wait = await consume(key)
      if (wait !== null) {
        throw new AppError('TOO_MANY_ATTEMPTS', 'TOO_MANY_REQUESTS', {
          userMessage: `Too many attempts. Please try again in ${Math.ceil(wait / 60)} min.`,
          data: { retryAfterSeconds: wait, minutes: Math.ceil(wait / 60) },
        })
      }
    },
    trySpend: async (key) => (await consume(key)) === null,
    giveBack: async (key) => void (await open().reward(key, 1)),
    forget: async (key) => void (await open().delete(key)),
  }
}

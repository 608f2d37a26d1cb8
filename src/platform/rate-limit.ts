import { createHash } from 'node:crypto'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { mallConnections } from './db/pools'
import { AppError } from './errors'
import { type Limit, type LimitName, limits } from './limits'
import { perProcess } from './per-process'

/** @param wait seconds */
export function tooMany(wait: number): AppError {
  const minutes = Math.ceil(wait / 60)
  // Said in hours from two hours on.
  const hours = minutes < 120 ? 0 : Math.ceil(minutes / 60)
  return new AppError('TOO_MANY_ATTEMPTS', 'TOO_MANY_REQUESTS', {
    userMessage: `Too many attempts. Please try again in ${minutes} min.`,
    data: { retryAfterSeconds: wait, minutes, hours },
  })
}

/** What the library throws when the points are used up; by its shape, for every bundle carries its own class. */
const isRefusal = (thrown: unknown): thrown is { msBeforeNext: number } =>
  typeof thrown === 'object' && thrown !== null && 'msBeforeNext' in thrown

export type Limiter = {
  /** Counts one event. @throws AppError TOO_MANY_ATTEMPTS (data.retryAfterSeconds, data.minutes) */
  spend(key: string): Promise<void>
  /** Counts events and tells whether they are still allowed; for limits nobody is told about. */
  trySpend(key: string, count?: number): Promise<boolean>
  /** Takes counts back: they were no failures. */
  giveBack(key: string, count?: number): Promise<void>
  forget(key: string): Promise<void>
}

/** Keys of limits carry no e-mail, no address and no secret. */
export const keyOf = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 32)

/** Whom an internet address stands for: itself, or with IPv6 the /64 that one household or server is given. */
export function visitorKey(ip: string): string {
  if (!ip.includes(':')) return keyOf(ip)
  const mapped = /:(\d+\.\d+\.\d+\.\d+)$/.exec(ip)?.[1]
  return keyOf(mapped ?? networkOf(ip))
}

/** The first four groups of an IPv6 address (RFC 4291, 2.2), written out. */
function networkOf(ip: string): string {
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? []
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** A limit of the table, kept in the database, so that it holds over all processes. Keys are made with `keyOf`. */
export function limiter(name: LimitName): Limiter {
  const { points, seconds, blockSeconds }: Limit = limits[name]
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
  const consume = async (key: string, count = 1): Promise<number | null> => {
    try {
      await open().consume(key, count)
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
        throw tooMany(wait)
      }
    },
    trySpend: async (key, count) => (await consume(key, count)) === null,
    giveBack: async (key, count = 1) => void (await open().reward(key, count)),
    forget: async (key) => void (await open().delete(key)),
  }
}

import { setTimeout as sleep } from 'node:timers/promises'

const retryable = new Set(['40001', '40P01'])

function sqlState(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && retryable.has(e.code)) return e.code
    const meta = 'meta' in e ? JSON.stringify(e.meta) : ''
    const found = /"(?:originalCode|code)":"(40001|40P01)"/.exec(meta)
    if (found || ('code' in e && e.code === 'P2034')) return found?.[1] ?? '40001'
  }
  return undefined
}

/** Runs a whole transaction again when the database gave it up for serialisation or a deadlock. */
export async function withRetry<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || !sqlState(error)) throw error
      await sleep(5 * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}

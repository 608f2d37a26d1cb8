import { expect } from 'vitest'
import { verifyBooks } from '@/mall/ledger/queries/verify-books'

/** Ends every destructive test: whatever happened, the books are right. */
export async function expectRightBooks(): Promise<void> {
  expect(await verifyBooks()).toEqual([])
}

/** How calls ended: the answers, and how often each code was refused. Anything that is no refusal of ours is thrown on. */
export async function settleAll<T>(calls: Promise<T>[]): Promise<{ done: T[]; refused: Record<string, number> }> {
  const results = await Promise.allSettled(calls)
  const done: T[] = []
  const refused: Record<string, number> = {}
  for (const result of results) {
    if (result.status === 'fulfilled') done.push(result.value)
    else {
      const code = codeOf(result.reason)
      if (!code) throw result.reason
      refused[code] = (refused[code] ?? 0) + 1
    }
  }
  return { done, refused }
}

/** The stable code of a refusal, as a command or a procedure gives it; null for an error that is none. */
export function codeOf(error: unknown): string | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (e.name === 'AppError' && 'code' in e && typeof e.code === 'string') return e.code
  }
  return null
}

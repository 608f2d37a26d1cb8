import { hash, verify } from '@node-rs/argon2'
import { perProcess } from './per-process'

/** argon2id with OWASP's first choice of cost: 19 MiB, two passes, one lane (some 65 ms on the reference machine). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

const nobody = () => perProcess('passwords.nobody', () => hashPassword('no one has this password'))

/**
 * Whether the password fits. With no hash to compare, the same work is done against nobody's, so that
 * the time taken does not tell whether an account exists.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody()), password.normalize('NFKC')).catch(() => false)
  return fits && stored !== null && stored !== undefined
}

/*
 * What PostgreSQL says of a value no column can hold: a sign that is none (22021, 22P05), a text its type cannot be
 * read from (22P02), a number out of range (22003), a day no calendar has (22007, 22008). Prisma has names of its own
 * for some (P2020, P2033).
 */
const states = new Set(['22021', '22P05', '22003', '22007', '22008', '22P02', 'P2020', 'P2033'])

/** Whether a failure comes of a value that was given and cannot be kept. Inputs are bounded; this is the net below them. */
export function isUnstorable(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && states.has(e.code)) return true
    const meta = 'meta' in e ? JSON.stringify(e.meta) : ''
    const found = /"(?:originalCode|code)":"(\w{5})"/.exec(meta)?.[1]
    if (found && states.has(found)) return true
  }
  return false
}

/** Being asked to stop: Ctrl-C, SIGTERM, a closed terminal, or npm having been killed above this process. */
import { readFileSync } from 'node:fs'

const controller = new AbortController()
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, orphaned: 143 }

/** Aborted as soon as somebody asks; programs started by `run` end with it. */
export const ending = controller.signal

/** The preparation was broken off by request: nothing to explain, only a code to leave with. */
export class Interrupted extends Error {
  /** @param {string} reason one of the signals */
  constructor(reason) {
    super(`interrupted by ${reason}`)
    this.code = codes[reason] ?? 1
  }
}

/** @throws Interrupted once somebody has asked */
export function goOn() {
  if (ending.aborted) throw new Interrupted(ending.reason)
}

function ask(reason) {
  if (ending.aborted && reason === 'SIGINT') process.exit(codes.SIGINT)
  if (!ending.aborted) controller.abort(reason)
}

/** The process above and the one above that: between npm and a script stands a shell that outlives npm. */
function ancestry() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return String(process.ppid)
  }
}

/** From here on, signals end things in order; a second Ctrl-C ends at once. */
export function listenForEnd() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ask(signal))
  if (!process.env.npm_lifecycle_event) return
  const before = ancestry()
  setInterval(() => ancestry() !== before && ask('orphaned'), 250).unref()
}

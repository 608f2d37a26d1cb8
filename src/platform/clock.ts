import { AsyncLocalStorage } from 'node:async_hooks'
import { perProcess } from './per-process'

const fixed = perProcess('clock', () => new AsyncLocalStorage<() => Date>())

/** The time every command and query goes by. */
export function now(): Date {
  return fixed.getStore()?.() ?? new Date()
}

/** Runs `work` at another time: tests, and the demo mall's history. */
export function atTime<T>(time: Date | (() => Date), work: () => T): T {
  return fixed.run(typeof time === 'function' ? time : () => time, work)
}

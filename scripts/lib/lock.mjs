import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process with this id exists (also when it belongs to somebody else). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** When a process began, in the system's own words; process ids are reused, this pair is not. */
export function startMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    } catch {
      return ''
    }
  }
}

/** @returns {object | null} what the holder of a lock wrote, or null when the lock is free or its holder is gone */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'))
    return isAlive(holder.pid) && startMark(holder.pid) === holder.mark ? holder : null
  } catch {
    return null
  }
}

/**
 * Takes a lock file for this process.
 * @returns {(() => void) | null} a function that gives it back, or null while somebody else holds it
 */
export function takeLock(file, about = {}) {
  mkdirSync(dirname(file), { recursive: true })
  const content = JSON.stringify({ pid: process.pid, mark: startMark(process.pid), ...about })
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file, content, { flag: 'wx' })
      return () => {
        if (lockHolder(file)?.pid === process.pid) unlinkSync(file)
      }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (attempt === 2 || lockHolder(file)) return null
      unlinkSync(file)
    }
  }
  return null
}

/** Changes what the holder of a lock says about itself. */
export function rewriteLock(file, about) {
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, JSON.stringify({ pid: process.pid, mark: startMark(process.pid), ...about }))
  renameSync(temporary, file)
}

/** Runs `work` while holding a lock that others hold for moments only. */
export async function whileLocked(file, work, patienceMs = 60_000) {
  const until = Date.now() + patienceMs
  let release = takeLock(file)
  while (!release) {
    if (Date.now() > until) throw new Error(`${file} stayed taken for ${patienceMs} ms`)
    await sleep(40)
    release = takeLock(file)
  }
  try {
    return await work()
  } finally {
    release()
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockHolder, rewriteLock, takeLock, whileLocked } from '../lib/lock.mjs'

let folder
let file
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  file = join(folder, 'inner', 'lock.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('is held by one until given back', () => {
  const release = takeLock(file, { command: 'npm start' })
  expect(takeLock(file)).toBeNull()
  expect(lockHolder(file)).toMatchObject({ pid: process.pid, command: 'npm start' })
  release()
  expect(lockHolder(file)).toBeNull()
  expect(takeLock(file)).not.toBeNull()
})

it('passes on when its holder was killed', async () => {
  const lib = new URL('../lib/lock.mjs', import.meta.url).href
  const code = `const { takeLock } = await import('${lib}'); takeLock(${JSON.stringify(file)}); console.log('taken'); setTimeout(() => {}, 60_000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  expect(takeLock(file)).toBeNull()
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(takeLock(file)).not.toBeNull()
})

it('is not mistaken for held when the number of its process was given to another', () => {
  const release = takeLock(file)
  const holder = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...holder, mark: 'long ago' }))
  expect(lockHolder(file)).toBeNull()
  release()
  expect(existsSync(file)).toBe(true)
})

it('lets its holder say more about itself', () => {
  takeLock(file)
  rewriteLock(file, { stopping: true })
  expect(lockHolder(file)).toMatchObject({ pid: process.pid, stopping: true })
})

it('lets work in one at a time', async () => {
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 20))
    inside -= 1
  }
  await Promise.all([whileLocked(file, work), whileLocked(file, work), whileLocked(file, work)])
  expect(most).toBe(1)
})

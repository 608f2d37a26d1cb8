import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenChanged } from '../lib/fingerprint.mjs'

let folder
let options
const work = vi.fn()
const source = () => join(folder, 'src', 'a.ts')

beforeEach(() => {
  work.mockReset()
  folder = mkdtempSync(join(tmpdir(), 'print-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(source(), 'one')
  options = { stampFile: join(folder, 'out', 'stamp.json'), sources: [join(folder, 'src')], present: () => true }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('works once for the same sources', async () => {
  expect(await whenChanged(options, work)).toBe(true)
  expect(await whenChanged(options, work)).toBe(false)
  expect(work).toHaveBeenCalledTimes(1)
})

it('does not mind a touched file with the same text', async () => {
  await whenChanged(options, work)
  utimesSync(source(), new Date(), new Date(Date.now() + 5000))
  expect(await whenChanged(options, work)).toBe(false)
})

it.each([
  ['a changed file', () => writeFileSync(source(), 'another')],
  ['a new file', () => writeFileSync(join(folder, 'src', 'b.ts'), '')],
  ['a removed file', () => rmSync(source())],
])('works again for %s', async (_what, change) => {
  await whenChanged(options, work)
  change()
  expect(await whenChanged(options, work)).toBe(true)
})

it('works again when the result is gone, and after a broken run', async () => {
  await whenChanged(options, work)
  expect(await whenChanged({ ...options, present: () => false }, work)).toBe(true)
  writeFileSync(source(), 'two')
  await expect(whenChanged(options, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off')
  writeFileSync(source(), 'one')
  expect(await whenChanged(options, work)).toBe(true)
})

it('leaves out what it is told to', async () => {
  const skipping = { ...options, skip: (path) => path.endsWith('.test.ts') }
  await whenChanged(skipping, work)
  writeFileSync(join(folder, 'src', 'a.test.ts'), '')
  expect(await whenChanged(skipping, work)).toBe(false)
})

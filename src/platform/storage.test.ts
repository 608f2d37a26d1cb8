import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { isStorageKey, storage } from './storage'

const root = vi.hoisted(() => {
  const { mkdtempSync: make } = require('node:fs') as typeof import('node:fs')
  const folder = make(`${(require('node:os') as typeof import('node:os')).tmpdir()}/mallwright-storage-`)
  process.env.MEDIA_DIR = folder
  process.env.DATABASE_APP_URL ??= 'postgresql://nobody@127.0.0.1:1/nowhere'
  return folder
})

describe('the storage', () => {
  it.each([
    '../secret/x',
    'a/../../b',
    '/etc/passwd',
    'a//b',
    'a/.hidden',
    'plain',
    'A/b',
    'a/b\0c',
    'a\\b/c',
    `a/${'x'.repeat(200)}`,
    '',
  ])('takes no key like %j', async (key) => {
    expect(isStorageKey(key)).toBe(false)
    await expect(storage().put(key, Buffer.from('x'))).rejects.toThrow(RangeError)
  })
  it('keeps a file, gives it back whole or in part, and forgets it', async () => {
    await storage().put('pictures/ab/one.webp', Readable.from([Buffer.from('hello '), Buffer.from('world')]))
    expect(await storage().head('pictures/ab/one.webp')).toMatchObject({ bytes: 11 })
    const part = await storage().get('pictures/ab/one.webp', { start: 6, end: 10 })
    expect(Buffer.concat((await part?.stream.toArray()) ?? []).toString()).toBe('world')
    await storage().delete('pictures/ab/one.webp')
    await storage().delete('pictures/ab/one.webp')
    expect(await storage().get('pictures/ab/one.webp')).toBeNull()
  })
  it('leaves nothing of a file that broke off', async () => {
    const broken = new Readable({ read() {} })
    broken.push('half')
    setTimeout(() => broken.destroy(new Error('line lost')), 5)
    await expect(storage().put('incoming/a/b', broken)).rejects.toThrow('line lost')
    expect(await storage().head('incoming/a/b')).toBeNull()
    expect(readdirSync(join(root, 'incoming', 'a'))).toEqual([])
  })
})

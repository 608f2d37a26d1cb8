import { expect, it } from 'vitest'
import { type Page, PageStore } from './store'

const page = (bytes: number, owner = 'marram'): Page => ({
  status: 200,
  etag: '"x"',
  bareHead: [],
  forms: [{ encoding: null, head: [], body: Buffer.alloc(bytes) }],
  owner,
  keptAt: 0,
  stale: false,
})

it('stays within its bound and lets the least used go', () => {
  const store = new PageStore(40_000)
  for (let i = 0; i < 20; i++) {
    store.set(`p${i}`, page(2_000))
    store.get('p0')
  }
  expect(store.size.bytes).toBeLessThanOrEqual(40_000)
  expect(store.get('p0')).toBeDefined()
  expect(store.get('p1')).toBeUndefined()
})

it('does not let one giant empty the shelf', () => {
  const store = new PageStore(40_000)
  store.set('small', page(100))
  store.set('giant', page(39_000))
  expect(store.get('giant')).toBeUndefined()
  expect(store.get('small')).toBeDefined()
})

it('purges one shop and leaves its neighbours', () => {
  const store = new PageStore(1_000_000)
  store.set('a', page(10, 'marram'))
  store.set('b', page(10, 'hallorans'))
  store.purge('marram', 'forget')
  expect(store.get('a')).toBeUndefined()
  expect(store.get('b')?.stale).toBe(false)
  store.purge(null, 'stale')
  expect(store.get('b')?.stale).toBe(true)
})

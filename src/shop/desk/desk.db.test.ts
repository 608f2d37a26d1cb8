import { describe, expect, it } from 'vitest'
import { bus } from '@/platform/bus'
import { callerFor } from '@/testing/callers'
import { createOrder, createPaidOrder } from '@/testing/orders'
import { createProduct, createShop, setSwitches, type TestShop } from '@/testing/shops'
import { listenToShop } from './queries/frame'
import type { DeskChange } from './types'

const ownerOf = (shop: TestShop) => callerFor({ kind: 'staff', shop, role: 'owner' })

describe('the frame of the desk', () => {
  it('counts what waits and tells what the person may do', async () => {
    const shop = await createShop()
    await createPaidOrder(shop)
    await createOrder(shop)
    const clerk = await callerFor({ kind: 'staff', shop, role: 'clerk' })
    const frame = await clerk.desk.frame()
    expect(frame.counts).toEqual({ toPack: 1, deposits: 1, products: 2 })
    expect(frame.staff.role).toBe('clerk')
    expect(frame.staff.permissions).toContain('orders.ship')
    expect(frame.staff.permissions).not.toContain('shop.switches')
    expect(frame.modules).toHaveLength(6)
  })

  it('does not exist for strangers, nor for staff of another shop', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const foreign = await callerFor({ kind: 'staff', shop: other, role: 'owner' })
    expect((await foreign.desk.frame()).shop.slug).toBe(other.slug)
    const stranger = await callerFor({ kind: 'visitor', shop })
    await expect(stranger.desk.frame()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })
})

describe('find or do', () => {
  it('finds orders by number and name, customers by e-mail, goods by SKU', async () => {
    const shop = await createShop()
    const vase = await createProduct(shop, { title: 'Shoulder vase', sku: 'SV-01' })
    const order = await createPaidOrder(shop, { lines: [{ product: vase, quantity: 1 }], email: 'dana@people.test' })
    const owner = await ownerOf(shop)
    expect((await owner.desk.search({ q: order.number })).orders.map((one) => one.id)).toEqual([order.orderId])
    const byName = await owner.desk.search({ q: 'whitfield' })
    expect(byName.orders).toHaveLength(1)
    expect(byName.customers).toMatchObject([{ email: 'dana@people.test', orders: 1 }])
    expect((await owner.desk.search({ q: 'sv-0' })).products.map((one) => one.title)).toEqual(['Shoulder vase'])
  })

  it('never finds another shop’s, and takes the signs of patterns literally', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    await createPaidOrder(other, { email: 'dana@people.test' })
    const owner = await ownerOf(shop)
    expect(await owner.desk.search({ q: 'dana' })).toEqual({ orders: [], products: [], customers: [] })
    const neighbour = await ownerOf(other)
    expect((await neighbour.desk.search({ q: '%' })).customers).toEqual([])
    expect((await neighbour.desk.search({ q: '%' })).orders).toEqual([])
    expect((await neighbour.desk.search({ q: '_' })).customers).toEqual([])
  })

  it('leaves orders out while their part is off', async () => {
    const shop = await createShop()
    const { number } = await createPaidOrder(shop)
    await setSwitches(shop, 'off', ['back-office.orders'])
    expect((await (await ownerOf(shop)).desk.search({ q: number })).orders).toEqual([])
  })
})

describe('what is kept', () => {
  it('is counted also while the modules are off', async () => {
    const shop = await createShop()
    await createPaidOrder(shop)
    await setSwitches(shop, 'off', ['back-office', 'delivery', 'promotion', 'marketing'])
    expect(await (await ownerOf(shop)).desk.kept()).toMatchObject({ products: 1, orders: 1, customers: 1, coupons: 0 })
  })
})

describe('news as they happen', () => {
  it('come for the own shop only, and end with the listener', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const listener = new AbortController()
    const heard: DeskChange[] = []
    const listening = (async () => {
      for await (const change of listenToShop(shop.scope, listener.signal)) heard.push(change)
    })()
    await bus.ready()
    await createOrder(other)
    const { orderId } = await createOrder(shop)
    await expect.poll(() => heard, { timeout: 5_000 }).toContainEqual({ topic: 'orders.changed', id: orderId })
    expect(heard.every((change) => change.id === orderId || change.id === null)).toBe(true)
    listener.abort()
    await listening
  })
})

describe('the switchboard', () => {
  it('says when a switch was pressed, and what hangs on it', async () => {
    const shop = await createShop()
    const owner = await ownerOf(shop)
    const before = (await owner.switches.board()).find((module) => module.key === 'settlement')
    expect(before).toMatchObject({ state: 'on', dependants: ['promotion'], missing: [] })
    await owner.switches.set({ key: 'settlement', state: 'off' })
    const after = (await (await ownerOf(shop)).switches.board()).find((module) => module.key === 'settlement')
    expect(after?.state).toBe('off')
    expect(after?.changedAt?.getTime()).toBeGreaterThanOrEqual(before?.changedAt?.getTime() ?? 0)
  })
})

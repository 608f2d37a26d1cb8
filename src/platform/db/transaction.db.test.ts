import { expect, it } from 'vitest'
import { createShop, type TestShop } from '@/testing/shops'
import { inMall, mallDb } from './mall'
import { inShop } from './shop'

const value = (tx: Parameters<Parameters<typeof inMall>[0]>[0]) =>
  tx.$queryRaw<Record<string, unknown>[]>`
    SELECT 9007199254740993::bigint AS big, 1.50::numeric AS exact, DATE '2026-02-28' AS day, TIMESTAMPTZ '2026-02-28 23:30:00.125-05' AS at,
           '{"a": [1, null]}'::jsonb AS json, ARRAY['x', NULL, 'y, z'] AS texts, ARRAY[1::bigint, NULL] AS bigs, ${new Date('2026-01-02T03:04:05.678Z')}::timestamptz AS given,
           NULL::int AS nothing, ${['a', 'b']}::text[] AS list, true AS yes`

it('raw statements answer in the shapes that Prisma’s own would', async () => {
  const [row] = await inMall(value)
  expect(row).toMatchObject({
    big: 9007199254740993n,
    day: new Date('2026-02-28T00:00:00Z'),
    at: new Date('2026-03-01T04:30:00.125Z'),
    json: { a: [1, null] },
    texts: ['x', null, 'y, z'],
    bigs: [1n, null],
    given: new Date('2026-01-02T03:04:05.678Z'),
    nothing: null,
    list: ['a', 'b'],
    yes: true,
  })
  expect(String(row?.exact)).toBe('1.5')
  expect((await value(mallDb()))[0]).toEqual(row)
})

it('models and raw statements see each other’s writes, and go back together', async () => {
  const shop = await createShop()
  const nameOf = () => mallDb().shop.findUniqueOrThrow({ where: { id: shop.id }, select: { name: true } })
  const failing = inMall(async (tx) => {
    await tx.shop.update({ where: { id: shop.id }, data: { name: 'by model' }, select: { id: true } })
    const [seen] = await tx.$queryRaw<{ name: string }[]>`SELECT name FROM shop WHERE id = ${shop.id}::uuid`
    expect(seen?.name).toBe('by model')
    await tx.$executeRaw`UPDATE shop SET name = 'by hand' WHERE id = ${shop.id}::uuid`
    expect((await tx.shop.findUniqueOrThrow({ where: { id: shop.id } })).name).toBe('by hand')
    throw new Error('never mind')
  })
  await expect(failing).rejects.toThrow('never mind')
  expect(await nameOf()).toEqual({ name: shop.name })
  await inMall((tx) => tx.shop.update({ where: { id: shop.id }, data: { name: 'kept' }, select: { id: true } }))
  expect(await nameOf()).toEqual({ name: 'kept' })
})

it('many shops at once, models and raw mixed: nobody ever sees a neighbour', async () => {
  const shops = await Promise.all(Array.from({ length: 6 }, () => createShop()))
  const look = (shop: TestShop) =>
    inShop(shop.scope, async (tx) => {
      // Found in the same tick by many transactions: Prisma must not put their questions together.
      const [models, one, rows] = await Promise.all([
        tx.shopSwitch.findMany({ select: { shopId: true } }),
        tx.shopCounter.findUnique({ where: { shopId_kind: { shopId: shop.id, kind: 'order' } } }),
        tx.$queryRaw<{ shopId: string }[]>`SELECT shop_id AS "shopId" FROM shop_switch`,
      ])
      return [...models, ...rows, ...(one ? [one] : [])].map((row) => row.shopId)
    })
  const seen = await Promise.all(
    Array.from({ length: 60 }, (_, index) => look(shops[index % shops.length] as TestShop)),
  )
  for (const [index, ids] of seen.entries()) {
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids)).toEqual(new Set([shops[index % shops.length]?.id]))
  }
})

it('does not store anything after a statement that failed and was passed over', async () => {
  const shop = await createShop()
  const careless = inMall(async (tx) => {
    await tx.$executeRaw`UPDATE shop SET name = 'lost' WHERE id = ${shop.id}::uuid`
    await tx.$queryRaw`SELECT 1 / 0`.catch(() => {})
  })
  await expect(careless).rejects.toThrow('nothing was stored')
  expect((await mallDb().shop.findUniqueOrThrow({ where: { id: shop.id } })).name).toBe(shop.name)
})

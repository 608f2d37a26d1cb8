import { newId } from '@/lib/ids'
import { fold, searchGrams } from '@/lib/text'
import type { Actor } from '@/mall/audit/commands'
import { createShop as openShop } from '@/mall/tenancy/commands/create-shop'
import { createRegions, createTrades } from '@/mall/tenancy/commands/reference'
import { findShopById } from '@/mall/tenancy/queries'
import type { ShopInfo } from '@/mall/tenancy/types'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { shopSetup } from '@/server/ports'
import { changeStock } from '@/shop/stock/commands'

export const testActor: Actor = { kind: 'system', name: 'test' }

export type TestShop = { id: string; slug: string; name: string; ownerId: string; scope: ShopScope }

export type ShopOptions = {
  slug?: string
  name?: string
  currency?: string
  /** included tax in basis points */
  taxRateBp?: number
  commissionBp?: number
  /** false: the owner's e-mail is not confirmed, the shop takes no orders */
  confirmed?: boolean
  /** switch keys to turn off; everything else is on */
  off?: string[]
}

let made = 0

const region = [{ code: 'US-ME', parentCode: null, names: { en: 'Maine' } }]
const trade = [{ code: 'test-goods', parentCode: null, names: { en: 'Test goods' } }]

/** A confirmed account of staff, operator or member. The password opens nothing. */
export async function createAccount(
  audience: 'staff' | 'member',
  options: { name?: string; email?: string; operator?: boolean } = {},
): Promise<{ id: string; email: string; name: string }> {
  const id = newId()
  const email = options.email ?? `${audience}-${id.slice(-12)}@people.test`
  const name = options.name ?? 'Test Person'
  await inMall((tx) =>
    tx.account.create({
      data: {
        id,
        audience,
        email,
        passwordHash: 'none',
        name,
        emailConfirmedAt: now(),
        platformRole: options.operator ? 'operator' : null,
        createdAt: now(),
      },
      select: { id: true },
    }),
  )
  return { id, email, name }
}

/** An open shop with all modules on, made as a retailer makes one. */
export async function createShop(options: ShopOptions = {}): Promise<TestShop> {
  made += 1
  const slug = options.slug ?? `shop-${made}-${newId().slice(-8)}`
  const name = options.name ?? `Shop ${made}`
  const [regions, trades] = [await createRegions(region), await createTrades(trade)]
  const owner = await createAccount('staff', { name: `Owner of ${name}` })
  const confirmedAt = options.confirmed === false ? null : now()
  const { id } = await openShop(
    {
      slug,
      name,
      regionId: regions.get('US-ME') ?? '',
      tradeId: trades.get('test-goods') ?? '',
      currency: options.currency ?? 'USD',
      taxRateBp: options.taxRateBp ?? 0,
      // A place to fetch things at, so that every test shop delivers somehow.
      address: { name, line1: '1 Quay Street', city: 'Portland', state: 'ME', postalCode: '04101', country: 'US' },
    },
    { accountId: owner.id, name: owner.name, email: owner.email, confirmedAt },
    testActor,
    shopSetup,
  )
  await inMall(async (tx) => {
    if (options.commissionBp !== undefined)
      await tx.shop.update({ where: { id }, data: { commissionBp: options.commissionBp }, select: { id: true } })
    if (options.off)
      await tx.shopSwitch.updateMany({ where: { shopId: id, key: { in: options.off } }, data: { state: 'off' } })
  })
  return { id, slug, name, ownerId: owner.id, scope: mintShopScope(id) }
}

/** @returns the shop as a request sees it now, past every cache */
export async function loadShopInfo(shop: Pick<TestShop, 'id'>): Promise<ShopInfo> {
  const info = await findShopById(shop.id)
  if (!info) throw new Error('the shop is gone')
  return info
}

/** Turns switches of a shop directly. */
export async function setSwitches(shop: Pick<TestShop, 'id'>, state: 'on' | 'off', keys: string[]): Promise<void> {
  await inMall((tx) => tx.shopSwitch.updateMany({ where: { shopId: shop.id, key: { in: keys } }, data: { state } }))
}

export type ProductOptions = {
  title?: string
  handle?: string
  priceMinor?: number
  compareAtMinor?: number
  /** pieces on the shelf; null = never runs out */
  stock?: number | null
  requiresShipping?: boolean
  taxable?: boolean
  weightGrams?: number
  sku?: string
  status?: 'active' | 'draft' | 'archived'
}

export type TestProduct = { productId: string; variantId: string; handle: string; title: string; priceMinor: number }

/** A published product with one variant and its stock. */
export async function createProduct(shop: TestShop, options: ProductOptions = {}): Promise<TestProduct> {
  made += 1
  const productId = newId()
  const variantId = newId()
  const title = options.title ?? `Thing ${made}`
  const handle = options.handle ?? `thing-${made}-${variantId.slice(-6)}`
  const priceMinor = options.priceMinor ?? 1_000
  const at = now()
  const stock = options.stock === undefined ? 100 : options.stock
  await inShop(shop.scope, async (tx) => {
    await tx.product.create({
      data: {
        shopId: shop.id,
        id: productId,
        handle,
        title,
        status: options.status ?? 'active',
        options: [],
        tags: [],
        searchText: fold(title),
        grams: searchGrams(title),
        compareAtMinor: options.compareAtMinor === undefined ? null : BigInt(options.compareAtMinor),
        priceMinMinor: BigInt(priceMinor),
        priceMaxMinor: BigInt(priceMinor),
        publishedAt: at,
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true },
    })
    await tx.variant.create({
      data: {
        shopId: shop.id,
        id: variantId,
        productId,
        priceMinor: BigInt(priceMinor),
        compareAtMinor: options.compareAtMinor === undefined ? null : BigInt(options.compareAtMinor),
        requiresShipping: options.requiresShipping ?? true,
        taxable: options.taxable ?? true,
        weightGrams: options.weightGrams ?? 0,
        sku: options.sku ?? '',
      },
      select: { id: true },
    })
    await tx.stockItem.create({
      data: { shopId: shop.id, variantId, onHand: 0, tracked: stock !== null, updatedAt: at },
      select: { variantId: true },
    })
    if (stock) await changeStock(tx, shop.scope, 'test', 'initial', [{ variantId, onHand: stock }])
  })
  return { productId, variantId, handle, title, priceMinor }
}

/** Changes a price as the catalogue does, past its other rules. */
export async function setPrice(shop: TestShop, variantId: string, priceMinor: number): Promise<void> {
  await inShop(shop.scope, (tx) =>
    tx.variant.updateMany({ where: { shopId: shop.id, id: variantId }, data: { priceMinor: BigInt(priceMinor) } }),
  )
}

/** What lies on the shelf and what of it is promised. */
export async function readStock(shop: TestShop, variantId: string): Promise<{ onHand: number; reserved: number }> {
  const row = await inShop(shop.scope, (tx) =>
    tx.stockItem.findUniqueOrThrow({ where: { shopId_variantId: { shopId: shop.id, variantId } } }),
  )
  return { onHand: row.onHand, reserved: row.reserved }
}

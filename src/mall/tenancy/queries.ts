import type { Localized } from '@/lib/locales'
import { bus } from '@/platform/bus'
import { mallDb } from '@/platform/db/mall'
import { perProcess } from '@/platform/per-process'
import type { SwitchState } from '@/mall/switches/types'
import type { OpeningHours, RegionInfo, ShopFront, ShopInfo, ShopStatus } from './types'

/** Safety net for a missed message: a change is seen everywhere within this time. */
const maxAgeMillis = 1_000
const maxShops = 5_000

type Entry = { at: number; shop: Promise<ShopInfo | null> }

const cache = perProcess('tenancy.shops', () => {
  const entries = new Map<string, Entry>()
  bus.subscribe((message) => {
    if (message.topic === 'shop.changed' || message.topic === 'switches.changed') entries.clear()
  })
  return entries
})

/** The shop with its switches, at most a second old. */
export function findShopBySlug(slug: string): Promise<ShopInfo | null> {
  const found = cache.get(slug)
  if (found && Date.now() - found.at < maxAgeMillis) return found.shop
  if (cache.size >= maxShops) cache.clear()
  const shop = loadShop({ slug })
  cache.set(slug, { at: Date.now(), shop })
  shop.catch(() => cache.delete(slug))
  return shop
}

export function findShopById(id: string): Promise<ShopInfo | null> {
  return loadShop({ id })
}

async function loadShop(where: { slug: string } | { id: string }): Promise<ShopInfo | null> {
  const row = await mallDb().shop.findUnique({ where })
  if (!row) return null
  const switches = await mallDb().shopSwitch.findMany({ where: { shopId: row.id }, select: { key: true, state: true, until: true } })
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    status: row.status as ShopStatus,
    confirmedAt: row.confirmedAt,
    currency: row.currency,
    locale: row.locale,
    timeZone: row.timeZone,
    tagline: row.tagline,
    story: row.story,
    contactEmail: row.contactEmail,
    contactPhone: row.contactPhone,
    address: row.address,
    hours: row.hours as OpeningHours | null,
    front: row.front as ShopFront,
    taxRateBp: row.taxRateBp,
    commissionBp: row.commissionBp,
    regionId: row.regionId,
    tradeId: row.tradeId,
    switches: switches.map((s) => ({ ...s, state: s.state as SwitchState })),
  }
}

export async function listRegions(): Promise<RegionInfo[]> {
  const rows = await mallDb().region.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] })
  return rows.map((r) => ({ id: r.id, parentId: r.parentId, code: r.code, names: r.names as Localized }))
}

export async function listTrades(): Promise<RegionInfo[]> {
  const rows = await mallDb().trade.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] })
  return rows.map((r) => ({ id: r.id, parentId: r.parentId, code: r.code, names: r.names as Localized }))
}


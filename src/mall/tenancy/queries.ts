import type { Localized } from '@/lib/locales'
import type { Role } from '@/mall/identity/constants'
import type { SwitchState } from '@/mall/switches/types'
import { bus } from '@/platform/bus'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { perProcess } from '@/platform/per-process'
import { type SlugProblem, slugCandidates, slugProblem } from './rules'
import type { MyShop, OpeningHours, RegionInfo, ShopFront, ShopInfo, ShopStatus } from './types'

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
  const switches = await mallDb().shopSwitch.findMany({
    where: { shopId: row.id },
    select: { key: true, state: true, until: true },
  })
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

export type SlugAnswer = { slug: string; state: 'free' | SlugProblem | 'taken'; suggestions: string[] }

/** Whether a shop could have this name now. A resting name counts as taken and looks the same. */
export async function checkSlug(
  slug: string,
  hints: { tradeId?: string; regionId?: string } = {},
): Promise<SlugAnswer> {
  const problem = slugProblem(slug)
  const state = problem ?? ((await unavailable([slug])).has(slug) ? 'taken' : 'free')
  return { slug, state, suggestions: state === 'free' ? [] : await suggestSlugs(slug, hints) }
}

/** Up to four free names near the wished one. */
export async function suggestSlugs(
  wished: string,
  hints: { tradeId?: string; regionId?: string } = {},
): Promise<string[]> {
  const [trade, region] = await Promise.all([
    hints.tradeId ? mallDb().trade.findUnique({ where: { id: hints.tradeId } }) : null,
    hints.regionId ? mallDb().region.findUnique({ where: { id: hints.regionId } }) : null,
  ])
  const nameOf = (row: { names: unknown } | null) => (row ? (row.names as Localized).en : '')
  const candidates = slugCandidates(wished, { trade: nameOf(trade), region: nameOf(region) })
  const gone = await unavailable(candidates)
  return candidates.filter((slug) => !gone.has(slug)).slice(0, 4)
}

async function unavailable(slugs: string[]): Promise<Set<string>> {
  const at = now()
  const [shops, resting] = await Promise.all([
    mallDb().shop.findMany({ where: { slug: { in: slugs } }, select: { slug: true, status: true } }),
    mallDb().restingSlug.findMany({ where: { slug: { in: slugs }, until: { gt: at } }, select: { slug: true } }),
  ])
  return new Set([...shops.filter((shop) => shop.status !== 'closed'), ...resting].map((row) => row.slug))
}

/** Shops a staff person works in, by name. Closed ones are left out. */
export async function listMyShops(accountId: string): Promise<MyShop[]> {
  const staff = await mallDb().shopStaff.findMany({
    where: { accountId, OR: [{ endsAt: null }, { endsAt: { gt: now() } }] },
    select: { shopId: true, role: true },
  })
  const roles = new Map(staff.map((row) => [row.shopId, row.role as Role]))
  const shops = await mallDb().shop.findMany({
    where: { id: { in: [...roles.keys()] }, status: { not: 'closed' } },
    select: { id: true, slug: true, name: true, status: true, confirmedAt: true, front: true },
    orderBy: { name: 'asc' },
  })
  return shops.map((shop) => ({
    ...shop,
    status: shop.status as ShopStatus,
    front: shop.front as ShopFront,
    role: roles.get(shop.id) ?? 'viewer',
  }))
}

import type { Actor } from '@/mall/audit/commands'
import { addShopStaff } from '@/mall/identity/commands/accounts'
import { setSwitch } from '@/mall/switches/commands'
import { createShop, type ShopSetup } from '@/mall/tenancy/commands/create-shop'
import { atTime } from '@/platform/clock'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import type { Calendar } from '../clock'
import { staff } from '../data/people'
import type { ShopSeed } from '../data/types'
import { seedDesign } from './design'
import { type GoodsPlan, seedGoods } from './goods'
import { seedCoupons, seedGifts, seedZones } from './offers'
import { seedPages } from './pages'
import type { People } from './people'
import { idOf, type Reference } from './reference'

export interface SeededShop {
  readonly seed: ShopSeed
  readonly scope: ShopScope
  readonly actor: Actor
}

const OPENED_DAYS_AGO = 120

/** Opens a shop as its owner would have, four months ago; older shops first. */
export async function openShop(
  seed: ShopSeed,
  place: number,
  {
    reference,
    people,
    setup,
    calendar,
  }: { reference: Reference; people: People; setup: ShopSetup; calendar: Calendar },
): Promise<SeededShop> {
  const owner = staff.find(({ shops = [] }) => shops.some(({ slug, role }) => slug === seed.slug && role === 'owner'))
  const accountId = owner && people.staff.get(owner.email)
  if (!owner || !accountId) throw new Error(`The shop ${seed.slug} has no owner among the demo's staff`)
  const actor: Actor = { kind: 'staff', id: accountId, name: owner.name }
  const at = calendar.daysAgo(OPENED_DAYS_AGO - place * 7)
  const { id } = await atTime(at, () =>
    createShop(
      {
        slug: seed.slug,
        name: seed.name,
        tradeId: idOf(reference.trades, seed.trade),
        regionId: idOf(reference.regions, seed.region),
        currency: 'USD',
        locale: seed.locale,
        timeZone: seed.timeZone,
        contactEmail: seed.email,
        contactPhone: seed.phone,
        tagline: seed.tagline,
        story: seed.story,
        address: { ...seed.address, phone: seed.phone },
        hours: seed.hours,
        front: { ...seed.front, awning: [...seed.front.awning], goods: [...(seed.front.goods ?? [])] },
        taxRateBp: seed.taxRateBp,
        template: seed.design.template,
        palette: seed.design.palette,
      },
      { accountId, name: owner.name, email: owner.email, confirmedAt: at },
      actor,
      setup,
    ),
  )
  for (const person of staff) {
    const role = person.shops?.find(({ slug }) => slug === seed.slug)?.role
    const personId = people.staff.get(person.email)
    if (role && personId && personId !== accountId) await addShopStaff(id, personId, role)
  }
  return { seed, scope: mintShopScope(id), actor }
}

/**
 * Everything behind the front: design, goods, delivery, coupons, switches.
 * @returns variant ids by `handle/variant title`
 */
export async function furnishShop(
  { seed, scope, actor }: SeededShop,
  plan: GoodsPlan,
  setup: ShopSetup,
): Promise<ReadonlyMap<string, string>> {
  const { calendar, place } = plan
  await atTime(calendar.daysAgo(OPENED_DAYS_AGO - 1 - place * 7), async () => {
    await seedDesign(scope, actor, seed, calendar.today)
    await seedZones(scope, actor, seed.zones)
    await seedGifts(scope, actor, seed.slug)
    await seedCoupons(scope, actor, seed.coupons, calendar)
    await seedPages(scope, actor, seed, calendar)
    for (const key of seed.off ?? []) await setSwitch(scope, actor, { key, state: 'off' }, setup.manifests)
  })
  return seedGoods(scope, actor, seed, plan)
}

import { createShop } from '@/mall/tenancy/commands/create-shop'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { now } from '@/platform/clock'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { shopSetup } from '@/server/ports'
import { createAccount as createMember } from '@/testing/shops'
import { hashText, random } from '@/ui/illustration/core/number'
import { seedReference } from '../../prisma/seed/steps/reference'
import { generateGoods } from './goods'
import { looks, things } from './words'

const actor = { kind: 'system', name: 'Generator' } as const

type Places = { regions: readonly string[]; trades: readonly string[] }

const placesOf = async (): Promise<Places> => {
  const { regions, trades } = await seedReference()
  return { regions: [...regions.values()], trades: [...trades.values()] }
}

type Owner = { id: string; name: string; email: string }

async function openAt(slug: string, name: string, owner: Owner, { regions, trades }: Places): Promise<ShopScope> {
  const roll = random(hashText(slug))
  const one = (list: readonly string[]) => list[Math.floor(roll() * list.length)] ?? ''
  const { id } = await createShop(
    {
      slug,
      name,
      regionId: one(regions),
      tradeId: one(trades),
      currency: 'USD',
      taxRateBp: 600,
      address: {
        name,
        line1: `${1 + Math.floor(roll() * 90)} Quay Street`,
        city: 'Portland',
        state: 'ME',
        postalCode: '04101',
        country: 'US',
      },
    },
    { accountId: owner.id, name: owner.name, email: owner.email, confirmedAt: now() },
    actor,
    shopSetup,
  )
  return mintShopScope(id)
}

/** The shop of this name in the address, opened when there is none. */
export async function shopNamed(slug: string): Promise<ShopScope> {
  const known = await findShopBySlug(slug)
  if (known) return mintShopScope(known.id)
  const owner = await createMember('staff', { name: 'Generator' })
  return openAt(slug, `${slug[0]?.toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}`, owner, await placesOf())
}

export type ShopsPlan = { count: number; goods: number; from?: number; onProgress?: (done: number) => void }

const atOnce = 6

/** So many open shops with a few goods each; all belong to one owner, who sees them at the desk. */
export async function generateShops({ count, goods, from = 0, onProgress = () => {} }: ShopsPlan): Promise<void> {
  const places = await placesOf()
  const owner = await createMember('staff', { name: 'Owner of many' })
  let next = from
  let done = 0
  async function work(): Promise<void> {
    while (next < from + count) {
      const number = next++
      const [look, thing] = [looks[number % looks.length], things[Math.floor(number / looks.length) % things.length]]
      const scope = await openAt(`generated-${number + 1}`, `${look} ${thing?.en} ${number + 1}`, owner, places)
      if (goods > 0) await generateGoods(scope, { count: goods, seed: `shop ${number}` })
      done += 1
      if (done % 100 === 0 || done === count) onProgress(done)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

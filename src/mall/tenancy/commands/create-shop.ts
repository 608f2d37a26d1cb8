import type { Prisma } from '@/generated/prisma/client'
import { newId } from '@/lib/ids'
import { timeZoneOfRegion } from '@/lib/time-zones'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { openSwitches } from '@/mall/switches/commands'
import type { ModuleManifest } from '@/mall/switches/types'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import type { ShopOpener } from '../ports'
import { suggestSlugs } from '../queries'
import { orderPrefixOf, slugProblem } from '../rules'
import { type CreateShopInput, createShopInput } from '../schema'
import type { ShopFront } from '../types'

export type ShopOwner = {
  accountId: string
  name: string
  email: string
  /** when the owner proved the e-mail; until then the shop takes no orders */
  confirmedAt: Date | null
}

export type ShopSetup = { manifests: readonly ModuleManifest[]; openers: readonly ShopOpener[] }

/** Awnings for shops that bring neither one nor a design, dealt out by the id. */
const awnings: readonly [string, string][] = [
  ['#b23a1f', '#f6efe2'],
  ['#2f5d50', '#f3ecdc'],
  ['#27407d', '#f4efe6'],
  ['#8a5a12', '#fbf2dc'],
  ['#6a3350', '#f6ebe6'],
  ['#3d4a5c', '#eef0ee'],
]
const styles = ['gable', 'cornice', 'mansard', 'parapet', 'pediment', 'tiled'] as const

function frontOf(id: string): ShopFront {
  const digit = Number.parseInt(id.slice(-6), 16)
  return {
    awning: awnings[digit % awnings.length] ?? ['#b23a1f', '#f6efe2'],
    style: styles[digit % styles.length] ?? 'cornice',
  }
}

/**
 * Opens a shop in one transaction: name taken, owner, switches, counters, first rows of the modules, log.
 * @throws AppError PLACE_UNKNOWN, SLUG_MALFORMED, SLUG_RESERVED, SLUG_TAKEN (also while a freed name rests; data.suggestions)
 */
export async function createShop(
  given: CreateShopInput,
  owner: ShopOwner,
  actor: Actor,
  setup: ShopSetup,
): Promise<{ id: string; slug: string }> {
  const input = createShopInput.parse(given)
  const opened = await inMall((tx) => createShopIn(tx, given, owner, actor, setup))
  if (!opened) throw await slugTaken(input.slug, input)
  return opened
}

/**
 * The same inside a transaction of the caller, who answers for what `null` (name taken) means.
 * @throws AppError SLUG_MALFORMED, SLUG_RESERVED
 */
export async function createShopIn(
  tx: Tx,
  given: CreateShopInput,
  owner: ShopOwner,
  actor: Actor,
  setup: ShopSetup,
): Promise<{ id: string; slug: string } | null> {
  const { template, palette, contactEmail, front, address, hours, ...rest } = createShopInput.parse(given)
  refuseBadSlug(rest.slug)
  await refuseUnknownPlace(tx, rest)
  const region = await tx.region.findUniqueOrThrow({ where: { id: rest.regionId }, select: { code: true } })
  const timeZone = rest.timeZone ?? timeZoneOfRegion(region.code)
  const id = newId()
  const at = now()
  if (await isResting(tx, rest.slug, at)) return null
  await freeOldName(tx, rest.slug, at)
  // One statement decides between two who want the same name at once.
  const taken = await tx.shop.createMany({
    data: {
      ...rest,
      ...(timeZone ? { timeZone } : {}),
      id,
      contactEmail: contactEmail ?? owner.email,
      ...(address ? { address } : {}),
      ...(hours ? { hours: hours as Prisma.InputJsonValue } : {}),
      front: front ?? frontOf(id),
      orderPrefix: orderPrefixOf(rest.name, rest.slug),
      confirmedAt: owner.confirmedAt,
      createdAt: at,
      updatedAt: at,
    },
    skipDuplicates: true,
  })
  if (taken.count === 0) return null
  await tx.shopStaff.create({ data: { shopId: id, accountId: owner.accountId, role: 'owner', createdAt: at } })
  await openSwitches(tx, id, setup.manifests, owner.name)
  await tx.shopCounter.createMany({ data: [{ shopId: id, kind: 'order', value: 1000n }] })
  for (const open of setup.openers) {
    await open(tx, {
      id,
      name: rest.name,
      locale: rest.locale,
      currency: rest.currency,
      openedBy: owner.name,
      hasFront: front !== undefined,
      ...(template ? { template } : {}),
      ...(palette ? { palette } : {}),
    })
  }
  await recordAct(tx, actor, {
    action: 'shop.opened',
    shopId: id,
    subject: { kind: 'shop', id },
    data: { slug: rest.slug, name: rest.name },
  })
  await publish(tx, { topic: 'shop.changed', shopId: id })
  return { id, slug: rest.slug }
}

const messages = {
  malformed: 'An address has 3 to 40 letters a–z, digits and single hyphens.',
  reserved: 'This address is kept for the mall itself.',
} as const

/** @throws AppError PLACE_UNKNOWN when region or trade is not one of the mall's */
export async function refuseUnknownPlace(
  tx: Tx,
  { regionId, tradeId }: { regionId?: string; tradeId?: string },
): Promise<void> {
  const regions = regionId ? await tx.region.count({ where: { id: regionId } }) : 1
  const trades = tradeId ? await tx.trade.count({ where: { id: tradeId } }) : 1
  if (regions === 1 && trades === 1) return
  throw new AppError('PLACE_UNKNOWN', 'BAD_REQUEST', { userMessage: 'Choose a region and a trade of the mall.' })
}

/** @throws AppError SLUG_MALFORMED, SLUG_RESERVED */
export function refuseBadSlug(slug: string): void {
  const problem = slugProblem(slug)
  if (problem)
    throw new AppError(problem === 'reserved' ? 'SLUG_RESERVED' : 'SLUG_MALFORMED', 'BAD_REQUEST', {
      userMessage: messages[problem],
      data: { slug },
    })
}

/** What a caller of `createShopIn` throws once its transaction is over. */
export async function slugTaken(slug: string, hints: { tradeId?: string; regionId?: string }): Promise<AppError> {
  const suggestions = await suggestSlugs(slug, hints)
  return new AppError('SLUG_TAKEN', 'CONFLICT', { userMessage: 'This address is taken.', data: { slug, suggestions } })
}

/** A closed shop gives its name up when, after the rest, someone else wants it. */
async function freeOldName(tx: Tx, slug: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE shop SET slug = 'closed-' || replace(right(id::text, 13), '-', ''), updated_at = ${at} WHERE slug = ${slug} AND status = 'closed'`
  await tx.restingSlug.deleteMany({ where: { slug } })
}

async function isResting(tx: Tx, slug: string, at: Date): Promise<boolean> {
  return (await tx.restingSlug.count({ where: { slug, until: { gt: at } } })) > 0
}

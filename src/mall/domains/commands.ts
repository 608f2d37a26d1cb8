import { randomBytes } from 'node:crypto'
import { after } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall, mallDb } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { type NameResolver, nameResolver } from '@/platform/dns'
import { AppError, notFound } from '@/platform/errors'
import { giveUpMillis, maxDomains, proofLabel, restMillis } from './constants'
import { mallHost } from './queries'
import { leadsHere, problemIn, readDomain } from './rules'
import type { DnsFindings, DomainProblem } from './types'

const changed = (tx: Tx, shopId: string) => publish(tx, { topic: 'domains.changed', shopId })

const noted = (tx: Tx, actor: Actor, shopId: string, action: string, host: string) =>
  recordAct(tx, actor, { action, shopId, subject: { kind: 'domain', id: host } })

/**
 * Enters a name for a shop. It leads nowhere before the DNS proves it, so several shops may wait for the same.
 * @throws AppError DOMAIN_INVALID, TOO_MANY_DOMAINS
 */
export async function addDomain(scope: ShopScope, actor: Actor, given: string): Promise<{ host: string }> {
  const host = readDomain(given, mallHost())
  if (!host)
    throw new AppError('DOMAIN_INVALID', 'BAD_REQUEST', {
      userMessage: 'This is no domain a shop can have. Write it like shop.example.com.',
    })
  const fresh = {
    token: randomBytes(16).toString('hex'),
    state: 'waiting',
    problem: '',
    removedAt: null,
    createdAt: now(),
  }
  await inMall(async (tx) => {
    const held = await tx.ownDomain.findMany({ where: { forShopId: scope.shopId, state: { not: 'removed' } } })
    if (held.some((one) => one.host === host)) return
    if (held.length >= maxDomains)
      throw new AppError('TOO_MANY_DOMAINS', 'CONFLICT', {
        userMessage: `A shop may have ${maxDomains} domains.`,
        data: { max: maxDomains },
      })
    await tx.ownDomain.upsert({
      where: { host_forShopId: { host, forShopId: scope.shopId } },
      create: { host, forShopId: scope.shopId, ...fresh },
      update: { ...fresh, isPrimary: false, pointsHere: false, checkedAt: null, activeAt: null },
      select: { host: true },
    })
    await noted(tx, actor, scope.shopId, 'domain.added', host)
  })
  return { host }
}

async function lookUp(host: string, dns: NameResolver): Promise<DnsFindings> {
  const asked = dns.texts(`${proofLabel}.${host}`).then(
    (texts) => ({ texts, reached: true }),
    () => ({ texts: [], reached: false }),
  )
  const [proof, leadsTo, addresses, ours] = await Promise.all([
    asked,
    dns.aliases(host),
    dns.addresses(host),
    dns.addresses(mallHost()),
  ])
  return { ...proof, leadsTo, addresses, ours }
}

/** Why a proved name still cannot be had: another shop has it, or had it until lately. */
async function claimedBy(tx: Tx, host: string, shopId: string): Promise<DomainProblem | null> {
  const others = await tx.ownDomain.findMany({ where: { host, forShopId: { not: shopId } } })
  if (others.some(({ state }) => state === 'active')) return 'taken'
  const rests = others.some(({ removedAt }) => removedAt && after(removedAt, restMillis) > now())
  return rests ? 'resting' : null
}

/**
 * Looks at the DNS and opens the name when it is proved. A name that was open stays open: a lapse of the DNS must not
 * close a shop.
 * @throws AppError NOT_FOUND
 */
export async function checkDomain(scope: ShopScope, actor: Actor, host: string, dns = nameResolver()): Promise<void> {
  const where = { host_forShopId: { host, forShopId: scope.shopId } }
  const domain = await mallDb().ownDomain.findUnique({ where })
  if (!domain || domain.state === 'removed') throw notFound('domain')
  const found = await lookUp(host, dns)
  const unproved = problemIn(found, domain.token)
  await inMall(async (tx) => {
    // One name after the other, of the shop and of the mall: the first that opens becomes the main address.
    for (const name of [`domains of ${scope.shopId}`, `domain ${host}`])
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
    const problem = unproved ?? (await claimedBy(tx, host, scope.shopId))
    const opens = domain.state === 'waiting' && problem === null
    const at = now()
    const hasPrimary = await tx.ownDomain.count({
      where: { forShopId: scope.shopId, state: 'active', isPrimary: true },
    })
    const moved = await tx.ownDomain.updateMany({
      where: { host, forShopId: scope.shopId, state: domain.state },
      data: {
        checkedAt: at,
        problem: problem ?? '',
        pointsHere: leadsHere(found, mallHost()),
        ...(opens ? { state: 'active', activeAt: at, isPrimary: hasPrimary === 0 } : {}),
      },
    })
    if (moved.count === 0 || !opens) return
    await noted(tx, actor, scope.shopId, 'domain.opened', host)
    await changed(tx, scope.shopId)
  })
}

/** Leads the visitors of all the shop's addresses to this one; null: back to the mall's own name. @throws AppError NOT_FOUND */
export async function choosePrimary(scope: ShopScope, actor: Actor, host: string | null): Promise<void> {
  await inMall(async (tx) => {
    await tx.ownDomain.updateMany({ where: { forShopId: scope.shopId, isPrimary: true }, data: { isPrimary: false } })
    if (host) {
      const chosen = await tx.ownDomain.updateMany({
        where: { host, forShopId: scope.shopId, state: 'active' },
        data: { isPrimary: true },
      })
      if (chosen.count !== 1) throw notFound('domain')
    }
    await noted(tx, actor, scope.shopId, 'domain.primary', host ?? 'none')
    await changed(tx, scope.shopId)
  })
}

/** Takes a name off the shop. It rests before another shop may have it. @throws AppError NOT_FOUND */
export async function removeDomain(scope: ShopScope, actor: Actor, host: string): Promise<void> {
  await inMall(async (tx) => {
    const domain = await tx.ownDomain.findUnique({ where: { host_forShopId: { host, forShopId: scope.shopId } } })
    if (!domain || domain.state === 'removed') throw notFound('domain')
    // A name that was never open leads nowhere, so nothing has to rest.
    const removedAt = domain.activeAt ? now() : null
    await tx.ownDomain.update({
      where: { host_forShopId: { host, forShopId: scope.shopId } },
      data: { state: 'removed', isPrimary: false, removedAt },
      select: { host: true },
    })
    await noted(tx, actor, scope.shopId, 'domain.removed', host)
    await changed(tx, scope.shopId)
  })
}

/** Names that wait, for the clock to look at. */
export const listWaiting = () =>
  mallDb().ownDomain.findMany({
    where: { state: 'waiting', createdAt: { gt: new Date(now().getTime() - giveUpMillis) } },
    select: { host: true, forShopId: true },
    take: 500,
  })

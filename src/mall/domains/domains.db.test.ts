import { describe, expect, it } from 'vitest'
import { days } from '@/lib/time'
import { atTime } from '@/platform/clock'
import type { NameResolver } from '@/platform/dns'
import { isAppError } from '@/platform/errors'
import { asOwner } from '@/testing/database'
import { createShop, type TestShop, testActor } from '@/testing/shops'
import { addDomain, checkDomain, choosePrimary, removeDomain } from './commands'
import { findPrimaryDomain, findSlugOfDomain, listDomains } from './queries'

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'OK',
    (error: unknown) => (isAppError(error) ? error.code : String(error)),
  )

let made = 0
const newHost = () => `pots-${++made}-${process.pid}.example.com`

/** A DNS that knows these proofs and nothing else. */
const dnsWith = (...texts: string[]): NameResolver => ({
  texts: async () => texts,
  aliases: async () => ['mall.localhost'],
  addresses: async () => [],
})
const silent: NameResolver = {
  texts: () => Promise.reject(new Error('no answer')),
  aliases: async () => [],
  addresses: async () => [],
}

async function proofFor(shop: TestShop, host: string): Promise<NameResolver> {
  const found = (await listDomains(shop.scope)).find((one) => one.host === host)
  return dnsWith(found?.records.proof.value ?? '')
}

async function open(shop: TestShop, host: string): Promise<void> {
  await addDomain(shop.scope, testActor, host)
  await checkDomain(shop.scope, testActor, host, await proofFor(shop, host))
}

/** The register hears of changes; a test waits for what it will say. */
const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 3_000, interval: 20 })

describe('an own domain', () => {
  it('leads nowhere before the DNS proves it, then to its shop, as its first address', async () => {
    const shop = await createShop()
    const host = newHost()
    expect(await addDomain(shop.scope, testActor, ` HTTPS://${host.toUpperCase()}/x `)).toEqual({ host })
    await checkDomain(shop.scope, testActor, host, dnsWith())
    expect(await listDomains(shop.scope)).toMatchObject([{ host, state: 'waiting', problem: 'no-record' }])
    await checkDomain(shop.scope, testActor, host, silent)
    expect(await listDomains(shop.scope)).toMatchObject([{ host, state: 'waiting', problem: 'dns-silent' }])
    expect(await findSlugOfDomain(host)).toBeNull()

    await checkDomain(shop.scope, testActor, host, await proofFor(shop, host))
    expect(await listDomains(shop.scope)).toMatchObject([{ host, state: 'active', isPrimary: true, pointsHere: true }])
    await soon(() => findSlugOfDomain(host)).toBe(shop.slug)
    await soon(() => findPrimaryDomain(shop.slug)).toBe(host)
  })

  it('stays open when the DNS lapses', async () => {
    const shop = await createShop()
    const host = newHost()
    await open(shop, host)
    await checkDomain(shop.scope, testActor, host, silent)
    expect(await listDomains(shop.scope)).toMatchObject([{ state: 'active', problem: 'dns-silent' }])
  })

  it('opens for one of many that prove it at once', async () => {
    const host = newHost()
    const shops = await Promise.all([createShop(), createShop(), createShop()])
    for (const shop of shops) await addDomain(shop.scope, testActor, host)
    const proofs = await Promise.all(shops.map((shop) => proofFor(shop, host)))
    await Promise.all(shops.map((shop, n) => checkDomain(shop.scope, testActor, host, proofs[n])))
    const rows = await asOwner<{ state: string; problem: string }>(
      'select state, problem from own_domain where host = $1 order by state',
      [host],
    )
    expect(rows.map(({ state, problem }) => `${state} ${problem}`)).toEqual([
      'active ',
      'waiting taken',
      'waiting taken',
    ])
  })

  it('is one main address, however many of a shop open at once', async () => {
    const shop = await createShop()
    const hosts = [newHost(), newHost(), newHost(), newHost()]
    for (const host of hosts) await addDomain(shop.scope, testActor, host)
    const proofs = await Promise.all(hosts.map((host) => proofFor(shop, host)))
    await Promise.all(hosts.map((host, n) => checkDomain(shop.scope, testActor, host, proofs[n])))
    const domains = await listDomains(shop.scope)
    expect(domains.map(({ state }) => state)).toEqual(hosts.map(() => 'active'))
    expect(domains.filter(({ isPrimary }) => isPrimary)).toHaveLength(1)
  })

  it('rests for thirty days before another shop may have it', async () => {
    const [first, second] = [await createShop(), await createShop()]
    const host = newHost()
    await open(first, host)
    await removeDomain(first.scope, testActor, host)
    expect(await listDomains(first.scope)).toEqual([])
    await open(second, host)
    expect(await listDomains(second.scope)).toMatchObject([{ state: 'waiting', problem: 'resting' }])
    await atTime(new Date(Date.now() + days(31)), async () =>
      checkDomain(second.scope, testActor, host, await proofFor(second, host)),
    )
    expect(await listDomains(second.scope)).toMatchObject([{ state: 'active' }])
  })

  it('is first among several by choice, and only an open one of the same shop', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const [one, two, foreign] = [newHost(), newHost(), newHost()]
    await open(shop, one)
    await open(shop, two)
    await open(other, foreign)
    await choosePrimary(shop.scope, testActor, two)
    expect((await listDomains(shop.scope)).map(({ host, isPrimary }) => [host, isPrimary])).toEqual([
      [two, true],
      [one, false],
    ])
    expect(await code(choosePrimary(shop.scope, testActor, foreign))).toBe('NOT_FOUND')
    expect(await listDomains(shop.scope)).toMatchObject([{ host: two, isPrimary: true }, {}])
    await choosePrimary(shop.scope, testActor, null)
    await soon(() => findPrimaryDomain(shop.slug)).toBeNull()
  })

  it('refuses names nobody can have, and more than ten', async () => {
    const shop = await createShop()
    expect(await code(addDomain(shop.scope, testActor, 'marram.mall.localhost'))).toBe('DOMAIN_INVALID')
    for (let n = 0; n < 10; n++) await addDomain(shop.scope, testActor, newHost())
    expect(await code(addDomain(shop.scope, testActor, newHost()))).toBe('TOO_MANY_DOMAINS')
  })

  it('is nobody else’s to look at or to take away', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const host = newHost()
    await open(shop, host)
    expect(await code(checkDomain(other.scope, testActor, host, silent))).toBe('NOT_FOUND')
    expect(await code(removeDomain(other.scope, testActor, host))).toBe('NOT_FOUND')
    expect(await listDomains(shop.scope)).toMatchObject([{ state: 'active' }])
  })
})

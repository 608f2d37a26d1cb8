import { bus } from '@/platform/bus'
import { mallDb } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import { nameResolver } from '@/platform/dns'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { perProcess } from '@/platform/per-process'
import { recordsOf } from './rules'
import type { DomainProblem, OwnDomainRow } from './types'

/** Safety net for a missed message. */
const maxAgeMillis = 30_000

type Register = { slugs: Map<string, string>; primaries: Map<string, string> }

/** Every own domain that leads somewhere: few and small, and asked for with every request, so all are held. */
class DomainRegister {
  private known: Register = { slugs: new Map(), primaries: new Map() }
  private loading: Promise<void> | null = null
  private again = false
  private loadedAt = 0

  constructor() {
    bus.subscribe(({ topic }) => {
      if (topic === 'domains.changed' || topic === 'mall.changed') void this.load()
    })
  }

  /** The register, loaded at least once. */
  async read(): Promise<Register> {
    if (this.loadedAt === 0) await this.load()
    else if (Date.now() - this.loadedAt > maxAgeMillis) void this.load()
    return this.known
  }

  private async load(): Promise<void> {
    if (this.loading) {
      this.again = true
      return this.loading
    }
    this.loading = this.fetch().finally(() => {
      this.loading = null
    })
    await this.loading
    if (this.again) {
      this.again = false
      await this.load()
    }
  }

  private async fetch(): Promise<void> {
    try {
      const rows = await mallDb().$queryRaw<{ host: string; slug: string; isPrimary: boolean }[]>`
        SELECT d.host, s.slug, d.is_primary AS "isPrimary" FROM own_domain d JOIN shop s ON s.id = d.for_shop_id
        WHERE d.state = 'active' AND s.status <> 'closed'`
      this.known = {
        slugs: new Map(rows.map(({ host, slug }) => [host, slug])),
        primaries: new Map(rows.flatMap(({ host, slug, isPrimary }) => (isPrimary ? [[slug, host]] : []))),
      }
      this.loadedAt = Date.now()
    } catch (error) {
      log.error({ err: error }, 'own domains could not be read')
      if (this.loadedAt === 0) throw error
    }
  }
}

const register = () => perProcess('mall.domains', () => new DomainRegister())

/** The shop an own domain leads to; null for a name that is nobody's here. */
export async function findSlugOfDomain(host: string): Promise<string | null> {
  return (await register().read()).slugs.get(host) ?? null
}

/** The own domain a shop's visitors are led to; null when they stay under the mall's name. */
export async function findPrimaryDomain(slug: string): Promise<string | null> {
  return (await register().read()).primaries.get(slug) ?? null
}

/** Origin of an own domain: the mall's scheme and port. */
export function domainOrigin(host: string): string {
  const { protocol, port } = new URL(env.MALL_BASE_URL)
  return `${protocol}//${host}${port ? `:${port}` : ''}`
}

export const mallHost = () => new URL(env.MALL_BASE_URL).hostname

const addressesMillis = 60_000
const patienceMillis = 500

/** Addresses of the mall itself; a DNS that does not answer must not hold a page up. */
function ownAddresses(): Promise<string[]> {
  const holder = perProcess('mall.addresses', () => ({ at: 0, found: Promise.resolve<string[]>([]) }))
  if (Date.now() - holder.at > addressesMillis) {
    holder.at = Date.now()
    holder.found = nameResolver().addresses(mallHost())
  }
  const late = new Promise<string[]>((resolve) => setTimeout(() => resolve([]), patienceMillis).unref())
  return Promise.race([holder.found, late])
}

export async function listDomains(scope: ShopScope): Promise<OwnDomainRow[]> {
  const [rows, addresses] = await Promise.all([
    mallDb().ownDomain.findMany({
      where: { forShopId: scope.shopId, state: { not: 'removed' } },
      orderBy: [{ isPrimary: 'desc' }, { createdAt: 'asc' }],
    }),
    ownAddresses(),
  ])
  return rows.map(({ token, forShopId: _, createdAt: __, removedAt: ___, ...row }) => ({
    ...row,
    state: row.state as OwnDomainRow['state'],
    problem: row.problem as DomainProblem | '',
    records: recordsOf(row.host, token, mallHost(), addresses),
  }))
}

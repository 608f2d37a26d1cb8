import { bus } from '@/platform/bus'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { perProcess } from '@/platform/per-process'
import { bankFields, defaultMallName } from './constants'
import { transferLinesOf } from './rules'
import type { BankDetails, MallCard, MallProfile } from './types'

/** Safety net for a missed message: a change is seen everywhere within this time. */
const maxAgeMillis = 1_000

type Kept = { at: number; profile: Promise<MallProfile> }

const cache = perProcess('mall.profile', () => {
  const holder: { kept: Kept | null; last: MallProfile | null } = { kept: null, last: null }
  bus.subscribe((message) => {
    if (message.topic === 'mall.changed') holder.kept = null
  })
  return holder
})

function toBank(value: unknown): BankDetails {
  const given = value as Partial<BankDetails>
  return Object.fromEntries(bankFields.map((field) => [field, given[field] ?? ''])) as BankDetails
}

/** The profile as the database has it now; an unnamed mall has the defaults and no account. */
export async function loadMallProfile(tx: Tx): Promise<MallProfile> {
  const row = await tx.mallProfile.findUnique({ where: { id: 1 } })
  const bank = toBank(row?.bank ?? {})
  return {
    name: row?.name ?? defaultMallName,
    legalName: row?.legalName ?? '',
    address: row?.address ?? '',
    contactEmail: row?.contactEmail ?? '',
    bank,
    transferLines: transferLinesOf(bank),
    updatedAt: row?.updatedAt ?? null,
  }
}

/** The profile for whoever is about to change it. */
export const getMallProfile = (): Promise<MallProfile> => loadMallProfile(mallDb())

/** The profile, at most a second old. While the database does not answer, the last one known. */
export function readMallProfile(): Promise<MallProfile> {
  const { kept } = cache
  if (kept && Date.now() - kept.at < maxAgeMillis) return kept.profile
  const profile = loadMallProfile(mallDb()).then(
    (loaded) => {
      cache.last = loaded
      return loaded
    },
    (error: unknown) => {
      if (!cache.last) throw error
      return cache.last
    },
  )
  const entry = { at: Date.now(), profile }
  cache.kept = entry
  profile.catch(() => {
    if (cache.kept === entry) cache.kept = null
  })
  return profile
}

/** What every page may say of the operator. */
export async function readMallCard(): Promise<MallCard> {
  const { name, legalName, address, contactEmail } = await readMallProfile()
  return { name, legalName, address, contactEmail }
}

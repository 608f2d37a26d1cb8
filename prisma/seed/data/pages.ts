import type { LegalValues, PolicyKind } from '@/modules/shop-creation/pages/types'
import { pages as attlebury } from './attlebury/pages'
import { pages as hallorans } from './hallorans/pages'
import { pages as marram } from './marram/pages'
import { pages as minazuki } from './minazuki/pages'
import { pages as ostrander } from './ostrander/pages'
import { pages as restpost } from './restpost/pages'

/** A text in the languages it was written in. */
type Written = { readonly en?: string; readonly ja?: string; readonly ko?: string }

export interface TextSeed {
  readonly titles: Written
  /** markup */
  readonly bodies: Written
}

export interface PageSeed extends TextSeed {
  readonly handle: string
}

export interface ShopNoticeSeed extends PageSeed {
  readonly daysAgo: number
  readonly pinned?: boolean
  /** ends so many days from the day of seeding */
  readonly forDays?: number
}

/** What a demo shop says in its own words. */
export interface PagesSeed {
  readonly policies: Partial<Record<PolicyKind, TextSeed>>
  readonly pages: readonly PageSeed[]
  readonly notices: readonly ShopNoticeSeed[]
  /** the home shows the newest notices */
  readonly onHome?: boolean
  readonly legal: { readonly country: string; readonly values: LegalValues }
  /** first list of the footer, as drawn */
  readonly footer: readonly (
    | { readonly kind: 'policy'; readonly value: PolicyKind }
    | { readonly kind: 'page'; readonly value: string }
  )[]
}

export const shopPages: Readonly<Record<string, PagesSeed>> = {
  attlebury,
  hallorans,
  marram,
  minazuki,
  ostrander,
  restpost,
}

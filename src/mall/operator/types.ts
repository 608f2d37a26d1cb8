import type { Localized } from '@/lib/locales'
import type { Role } from '@/mall/identity/constants'
import type { SwitchState } from '@/mall/switches/types'
import type { ShopFront, ShopStatus } from '@/mall/tenancy/types'

/** Where a shop stands in the eyes of the office; `applied`: open to look at, but its owner’s e-mail is not confirmed. */
export type ShopStanding = 'applied' | 'open' | 'suspended' | 'closed'

export type Lamps = { key: string; state: SwitchState }[]

export type ShopRow = {
  id: string
  slug: string
  name: string
  standing: ShopStanding
  suspendedAt: Date | null
  createdAt: Date
  region: Localized
  trade: Localized
  front: ShopFront
  currency: string
  lamps: Lamps
  /** paid less refunded per day, oldest first, thirty days up to today */
  sales: number[]
  salesMinor: number
  lastOrderAt: Date | null
}

export type ShopList = { rows: ShopRow[]; total: number; counts: Record<ShopStanding | 'all', number> }

export type ShopPerson = {
  accountId: string
  name: string
  email: string
  role: Role
  emailConfirmed: boolean
  lastSeenAt: Date | null
}

export type ShopSheet = {
  id: string
  slug: string
  name: string
  status: ShopStatus
  standing: ShopStanding
  front: ShopFront
  tagline: string
  contactEmail: string
  contactPhone: string
  currency: string
  locale: string
  timeZone: string
  region: Localized
  trade: Localized
  createdAt: Date
  confirmedAt: Date | null
  suspendedAt: Date | null
  suspendedReason: string | null
  commissionBp: number
  people: ShopPerson[]
  figures: { orders: number; openOrders: number; salesMinor: number; products: number; sales: number[] }
}

export type MemberRow = {
  accountId: string
  number: string
  name: string
  email: string
  isConfirmed: boolean
  isDisabled: boolean
  createdAt: Date
  purchases: number
  lastPurchaseAt: Date | null
}

export type QueueRow = {
  name: string
  waiting: number
  active: number
  failed: number
  doneToday: number
  oldestWaitingAt: Date | null
}
export type FailedJob = {
  id: string
  queue: string
  failedAt: Date | null
  createdAt: Date
  tries: number
  reason: string
}
export type JobsSheet = {
  queues: QueueRow[]
  failed: FailedJob[]
  outbox: { waiting: number; oldestAt: Date | null }
  beatAt: Date | null
}

export type AuditRow = {
  id: string
  at: Date
  actorKind: string
  actorName: string
  action: string
  subjectKind: string
  subjectId: string
  data: Record<string, string | number | boolean | null>
  ip: string
  shop: { id: string; slug: string; name: string; currency: string } | null
}

export type TopShop = {
  id: string
  name: string
  front: ShopFront
  currency: string
  salesMinor: number
  sales: number[]
  orders: number
}

export type MallFigures = {
  shops: Record<ShopStanding, number>
  members: number
  newMembers: number
  /** one line per currency, by turnover */
  turnover: { currency: string; salesMinor: number; beforeMinor: number; orders: number; commissionMinor: number }[]
  /** thirty days in the leading currency, oldest first */
  days: { day: string; salesMinor: number; beforeMinor: number; orders: number }[]
  /** shops of the leading currency by turnover */
  top: TopShop[]
  waiting: { applied: number; failedJobs: number; failedMails: number; outbox: number; hasNoAccount: boolean }
}

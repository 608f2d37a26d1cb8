import type { DepositRow } from '../paying-in/types'

/** An order waiting to be packed, with the first of its goods. */
export type PackRow = {
  id: string
  number: string
  customerName: string
  place: string
  currency: string
  totalMinor: number
  paidAt: Date | null
  title: string
  mediaId: string | null
  /** other kinds of goods in the order */
  restLines: number
  pieces: number
  shippedPieces: number
}

export type LowRow = {
  variantId: string
  productId: string
  title: string
  variantTitle: string
  mediaId: string | null
  /** pieces that can still be sold */
  left: number
  /** pieces sold in the last 30 days */
  sold: number
}

export type FreshRow = {
  id: string
  number: string
  customerName: string
  place: string
  placedAt: Date
  currency: string
  totalMinor: number
  state: string
  note: string
}

/** A work list: how many there are, and the first few. */
export type WorkList<Row> = { count: number; rows: Row[] }

/** Turnover of a day added up by the hour, 0 to 24; ends with the running hour today. */
export type SalesDay = {
  orders: number
  totalMinor: number
  visitors: number | null
  hours: { hour: number; totalMinor: number }[]
}

export type SalesToday = {
  today: SalesDay
  /** the same weekday a week ago, the whole day */
  before: SalesDay
  /** what had been sold a week ago at this time */
  beforeNowMinor: number
  /** the running time of day in hours, e.g. 14.5 */
  nowHour: number
}

export const checklistSteps = [
  'confirm',
  'name',
  'logo',
  'products',
  'payment',
  'delivery',
  'address',
  'legal',
  'design',
  'coupon',
  'staff',
  'order',
] as const
export type ChecklistStep = (typeof checklistSteps)[number]
export type Checklist = { step: ChecklistStep; isDone: boolean }[]

/** A design that goes live, or ends, by itself. */
export type DesignPlanRow = { id: string; name: string; live: boolean; startsAt: Date; endsAt: Date | null }

export type TodayBoard = {
  now: Date
  /** null where the module is off or the person may not see it */
  pack: (WorkList<PackRow> & { oldestPaidAt: Date | null }) | null
  deposits: (WorkList<DepositRow> & { expectedMinor: number }) | null
  low: WorkList<LowRow>
  fresh: (WorkList<FreshRow> & { withNote: number }) | null
  sales: SalesToday | null
  checklist: Checklist
  /** the next ones; empty where designing is off */
  designs: DesignPlanRow[]
}

import { divideRounded } from '@/lib/money'
import type { LedgerEntry, OrderShare } from './types'

const mall = { ownerKind: 'mall', ownerId: 'mall' } as const
const provider = (method: string) => ({ ownerKind: 'provider', ownerId: method }) as const
const shop = (shopId: string) => ({ ownerKind: 'shop', ownerId: shopId }) as const

const written = (entries: LedgerEntry[]) => entries.filter((entry) => entry.amountMinor !== 0)

/** A paid order: money at the provider and the mall's funding become the shop's claim and the mall's commission. */
export function paidEntries(method: string, share: OrderShare): LedgerEntry[] {
  const { currency, totalMinor, commissionMinor, mallFundedMinor } = share
  return written([
    { ...provider(method), kind: 'clearing', currency, amountMinor: totalMinor },
    { ...mall, kind: 'promotion', currency, amountMinor: mallFundedMinor },
    { ...mall, kind: 'commission', currency, amountMinor: -commissionMinor },
    { ...shop(share.shopId), kind: 'payable', currency, amountMinor: commissionMinor - totalMinor - mallFundedMinor },
  ])
}

/** How much of a frozen amount belongs to what was refunded so far. Sums of steps end exactly at the whole. */
export function sharedBack(frozenMinor: number, refundedMinor: number, totalMinor: number): number {
  if (totalMinor === 0) return 0
  return Number(divideRounded(BigInt(frozenMinor) * BigInt(refundedMinor), BigInt(totalMinor)))
}

/**
 * A promised refund: the shop's claim shrinks, the mall gives back its part of the commission and takes back its part
 * of the funding. The money waits in `refund` until the provider has sent it.
 * @param before refunded so far, without this refund
 */
export function refundEntries(share: OrderShare, before: number, amountMinor: number): LedgerEntry[] {
  const { currency, totalMinor } = share
  const step = (frozen: number) =>
    sharedBack(frozen, before + amountMinor, totalMinor) - sharedBack(frozen, before, totalMinor)
  const commission = step(share.commissionMinor)
  const funded = step(share.mallFundedMinor)
  return written([
    { ...mall, kind: 'refund', currency, amountMinor: -amountMinor },
    { ...mall, kind: 'commission', currency, amountMinor: commission },
    { ...mall, kind: 'promotion', currency, amountMinor: -funded },
    { ...shop(share.shopId), kind: 'payable', currency, amountMinor: amountMinor - commission + funded },
  ])
}

/** A free order taken back: no money moves, but commission and funding are undone. */
export function undoFreeEntries(share: OrderShare): LedgerEntry[] {
  return paidEntries('none', share).map((entry) => ({ ...entry, amountMinor: -entry.amountMinor }))
}

/** The provider has sent a refund. */
export function refundSentEntries(method: string, currency: string, amountMinor: number): LedgerEntry[] {
  return [
    { ...mall, kind: 'refund', currency, amountMinor },
    { ...provider(method), kind: 'clearing', currency, amountMinor: -amountMinor },
  ]
}

/** Money that belongs to no order (yet) grew or shrank: a short deposit, a part too much. */
export function depositEntries(method: string, currency: string, deltaMinor: number): LedgerEntry[] {
  return written([
    { ...provider(method), kind: 'clearing', currency, amountMinor: deltaMinor },
    { ...mall, kind: 'deposit', currency, amountMinor: -deltaMinor },
  ])
}

/** Money that came for something already given up: it is owed back at once. */
export function surplusEntries(method: string, currency: string, amountMinor: number): LedgerEntry[] {
  return [
    { ...provider(method), kind: 'clearing', currency, amountMinor },
    { ...mall, kind: 'refund', currency, amountMinor: -amountMinor },
  ]
}

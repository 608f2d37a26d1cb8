import { inMall } from '@/platform/db/mall'
import type { Calendar } from '../clock'
import { type OrderTools, type TradingShop, tradingShop } from '../orders/context'
import type { PlannedPurchase } from '../orders/plan'
import { sendRefunds } from '../orders/refunds'
import { playPurchase } from '../orders/replay'
import type { SeededShop } from './shops'

export interface OrdersInput {
  readonly shops: readonly SeededShop[]
  /** By shop, ids by `handle/variant title`. */
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly memberIds: ReadonlyMap<string, string>
  readonly purchases: readonly PlannedPurchase[]
  readonly tools: OrderTools
  readonly calendar: Calendar
}

/** Sixty days of purchases, by time. Shops trade side by side, each in its own order; one over several shops waits for all of them. */
export async function seedOrders({
  shops,
  variants,
  memberIds,
  purchases,
  tools,
  calendar,
}: OrdersInput): Promise<void> {
  const trading = new Map<string, TradingShop>()
  for (const shop of shops) {
    trading.set(shop.seed.slug, await tradingShop(shop, variants.get(shop.seed.slug) ?? new Map(), tools))
  }
  // What each shop is busy with: its next purchase waits for it, so that order numbers rise with time.
  const busy = new Map<string, Promise<void>>()
  const played = purchases.map((plan) => {
    const slugs = plan.parts.map(({ slug }) => slug)
    const done = Promise.all(slugs.map((slug) => busy.get(slug))).then(() =>
      playPurchase(plan, trading, memberIds, tools, calendar.today),
    )
    for (const slug of slugs) busy.set(slug, done)
    return done
  })
  await Promise.all(played)
  await sendRefunds(trading.values(), tools, calendar.today)
}

const MAIL_DAYS = 2

/**
 * History's mails were read long ago: what it caused counts as handed over, and so does the gateway's news, which arrived when
 * it happened. Mails of the last two days wait for the running mall as if they had just been promised. Written as rows: the relay
 * knows no way to pass over an event, and should not.
 */
export async function settleOldMail({ daysAgo, today }: Calendar): Promise<void> {
  const before = daysAgo(MAIL_DAYS)
  await inMall(async (tx) => {
    await tx.$executeRaw`
      UPDATE outbox_event SET relayed_at = created_at
      WHERE relayed_at IS NULL AND (created_at < ${before} OR kind IN ('sandbox.webhook', 'payment.void', 'payment.refund'))`
    await tx.$executeRaw`UPDATE outbox_event SET created_at = ${today} WHERE relayed_at IS NULL`
  })
}

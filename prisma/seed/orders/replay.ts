import { toMinor } from '@/lib/money'
import { expirePurchase } from '@/mall/purchase/commands/expire-purchase'
import type { PaymentStep } from '@/mall/purchase/ports'
import { atTime } from '@/platform/clock'
import { inShop } from '@/platform/db/shop'
import { cancelShopOrder, confirmShopDeposit, refundShopOrder } from '@/shop/orders/commands/desk'
import { markDelivered, shipOrder } from '@/shop/orders/commands/ship-order'
import { orderUrl } from '@/shop/orders/queries/order-link'
import { hashText, random } from '@/ui/illustration/core/number'
import type { OrderTools, TradingShop } from './context'
import { cancelAfter, type Marks, marksOf } from './marks'
import { payAtGateway, tryAgain } from './pay-card'
import { placePlanned } from './place'
import type { PlannedPurchase } from './plan'

/** One order while its life is played: everything a step needs. */
interface Life {
  readonly plan: PlannedPurchase
  readonly shop: TradingShop
  readonly orderId: string
  readonly purchaseId: string
  readonly marks: Marks
  /** What the payer was told to do. */
  readonly payment: PaymentStep
  readonly tools: OrderTools
  /** Does the step at its time, unless that lies in the future. @returns whether it was done */
  readonly step: (afterPlacement: number, work: () => Promise<unknown>) => Promise<boolean>
}

const CARRIERS = [
  ['USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels='],
  ['UPS', 'https://www.ups.com/track?tracknum='],
  ['Harbor Runner', 'https://harborrunner.example/t/'],
] as const

async function amountsOf({ shop, orderId }: Life): Promise<{ totalMinor: number; largestLineMinor: number }> {
  const { shopId } = shop.scope
  const order = await inShop(shop.scope, (tx) =>
    tx.order.findUniqueOrThrow({ where: { shopId_id: { shopId, id: orderId } }, include: { lines: true } }),
  )
  const lines = order.lines.map((line) => toMinor(line.totalMinor))
  return { totalMinor: toMinor(order.totalMinor), largestLineMinor: Math.max(...lines) }
}

async function deposit(life: Life, dueMinor: number, part: number): Promise<void> {
  const amountMinor = Math.max(1, Math.round(dueMinor * part))
  const idempotencyKey = `demo-deposit-${life.orderId}`
  await confirmShopDeposit(life.shop.scope, life.tools.desk, life.shop.actor, {
    orderId: life.orderId,
    amountMinor,
    note: '',
    idempotencyKey,
  })
}

/**
 * Pays the purchase, by way of its first order.
 * @param dueMinor what all orders of the purchase cost together
 * @returns whether the money is there
 */
async function pay(life: Life, dueMinor: number): Promise<boolean> {
  const { plan, marks, tools, purchaseId, payment } = life
  if (payment.kind === 'done') return true
  if (plan.fate === 'never-paid') {
    // Transfers are given up when their days are over, as the job of the running mall does it.
    await life.step(8 * 86_400_000, () => expirePurchase(tools.desk, purchaseId))
    return false
  }
  if (payment.kind === 'instructions') {
    const short = plan.fate === 'short-deposit'
    return (await life.step(marks.pay, () => deposit(life, dueMinor, short ? 0.6 : 1))) && !short
  }
  let step: PaymentStep = payment
  if (plan.fate === 'declined-first') {
    await life.step(marks.pay / 2, async () => {
      await payAtGateway(tools.desk, step, 'declined')
      const returnUrl = orderUrl(life.shop.slug, plan.buyer.locale ?? 'en', life.orderId)
      step = await tryAgain(tools.desk, step, { purchaseId, returnUrl })
    })
  }
  return life.step(marks.pay, () => payAtGateway(tools.desk, step, 'ok'))
}

/** A part shipment holds one piece of the first line; the rest waits for its glaze, its baker or its truck. */
async function linesOf({ plan, shop, orderId }: Life): Promise<{ orderLineId: string; quantity: number }[]> {
  if (plan.fate !== 'part-shipped') return []
  const where = { shopId: shop.scope.shopId, orderId }
  const lines = await inShop(shop.scope, (tx) => tx.orderLine.findMany({ where, orderBy: { position: 'asc' } }))
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0)
  const [first] = lines
  return first && pieces > 1 ? [{ orderLineId: first.id, quantity: 1 }] : []
}

function parcelOf({ orderId, plan }: Life, spread: number) {
  const [carrier, page] = CARRIERS[Math.floor(spread * CARRIERS.length)] ?? CARRIERS[0]
  const trackingNumber = `9400${String(hashText(orderId + plan.key)).padStart(12, '0')}`
  return { orderId, carrier, trackingNumber, trackingUrl: `${page}${trackingNumber}`, notifyCustomer: true }
}

async function refund(life: Life, amountMinor: number, reason: string): Promise<void> {
  const { shop, tools, orderId } = life
  const idempotencyKey = `demo-refund-${orderId}`
  await refundShopOrder(shop.scope, tools.desk, shop.actor, {
    orderId,
    amountMinor,
    reason,
    idempotencyKey,
  })
}

async function afterwards(life: Life): Promise<void> {
  const { fate } = life.plan
  if (fate !== 'refunded' && fate !== 'part-refunded') return
  await life.step(life.marks.undo, async () => {
    const { totalMinor, largestLineMinor } = await amountsOf(life)
    if (fate === 'refunded') await refund(life, totalMinor, 'Arrived broken, sent back')
    else await refund(life, Math.min(totalMinor, Math.ceil(largestLineMinor / 2)), 'One piece was chipped')
  })
}

/** Everything after the placement of one shop's order. */
async function workOff(life: Life, spread: number): Promise<void> {
  const { shop, marks, tools, orderId, plan } = life
  const listeners = shop.ports.orderListeners
  if (plan.fate === 'cancelled') {
    await life.step(cancelAfter(marks, plan.fate), () =>
      cancelShopOrder(shop.scope, tools.desk, shop.actor, {
        orderId,
        reason: 'Ordered twice by mistake',
        restock: true,
      }),
    )
    return
  }
  const ship = async (): Promise<void> => {
    await shipOrder(shop.scope, shop.actor, listeners, { ...parcelOf(life, spread), lines: await linesOf(life) })
  }
  if (!(await life.step(marks.ship, ship)) || plan.fate === 'part-shipped') return
  if (!(await life.step(marks.deliver, () => markDelivered(shop.scope, shop.actor, listeners, { orderId })))) return
  await afterwards(life)
}

/** Plays one purchase from the cart to where it stands today, every step at its own time. */
export async function playPurchase(
  plan: PlannedPurchase,
  shops: ReadonlyMap<string, TradingShop>,
  memberIds: ReadonlyMap<string, string>,
  tools: OrderTools,
  today: Date,
): Promise<void> {
  const trading = plan.parts.flatMap(({ slug }) => shops.get(slug) ?? [])
  const memberId = plan.member ? (memberIds.get(plan.buyer.email) ?? null) : null
  const placed = await atTime(plan.placedAt, () => placePlanned(plan, trading, memberId, tools))
  if (!placed) return
  const spread = random(hashText(plan.key))()
  const step: Life['step'] = async (after, work) => {
    const at = new Date(plan.placedAt.getTime() + after)
    if (!Number.isFinite(after) || at > today) return false
    await atTime(at, work)
    return true
  }
  const lives = placed.orders.flatMap((order): Life[] => {
    const shop = trading.find(({ scope }) => scope.shopId === order.shopId)
    if (!shop) return []
    const marks = marksOf(shop.slug, placed.step.kind === 'instructions', spread)
    return [
      {
        plan,
        shop,
        orderId: order.id,
        purchaseId: placed.purchaseId,
        marks,
        payment: placed.step,
        tools,
        step,
      },
    ]
  })
  const [first] = lives
  if (!first) return
  let dueMinor = 0
  for (const life of lives) dueMinor += (await amountsOf(life)).totalMinor
  if (!(await pay(first, dueMinor))) return
  for (const life of lives) await workOff(life, spread)
}

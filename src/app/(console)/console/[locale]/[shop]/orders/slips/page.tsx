import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { isUuid } from '@/lib/ids'
import { PackingSlip } from '@/modules/back-office/orders/components/slips/packing-slip'
import { SlipsBar } from '@/modules/back-office/orders/components/slips/slips-bar'
import { sessionCaller } from '@/server/caller'
import { orderViews } from '@/shop/orders/types'
import { Callout } from '@/ui/callout'
import { EmptyState } from '@/ui/empty-state'

/** Sheets on one page; a printer's tray holds more, a browser's patience does not. */
const most = 60

type Props = { params: Promise<{ shop: string }>; searchParams: Promise<{ ids?: string; view?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders.slips'))('title') }
}

/** The orders that are named, or all of a view, the longest waiting first. */
async function readOrders(shop: string, { ids, view }: Awaited<Props['searchParams']>) {
  const caller = await sessionCaller(shop)
  const named = ids?.split(',').filter(isUuid)
  const chosen = orderViews.find((one) => one === view)
  const found =
    named ??
    (chosen
      ? (await caller.orders.list({ view: chosen, sort: 'oldest', limit: most + 1 })).rows.map((row) => row.id)
      : [])
  const orders = []
  // One after the other: each reads under the shop's own lock, and sheets are no rush.
  for (const orderId of found.slice(0, most)) orders.push(await caller.orders.get({ orderId }))
  return { orders, isCut: found.length > most }
}

export default async function Page({ params, searchParams }: Props) {
  const { shop } = await params
  const desk = await requireSwitch(shop, 'back-office.orders')
  const t = await getTranslations('orders.slips')
  const { orders, isCut } = await orPage(async () => readOrders(shop, await searchParams))
  return (
    <>
      <SlipsBar count={orders.length} />
      {isCut ? (
        <div className="body noprint">
          <Callout tone="warn">{t('limit', { count: most })}</Callout>
        </div>
      ) : null}
      <div className="slips">
        {orders.length === 0 ? <EmptyState title={t('none')} /> : null}
        {orders.map((order) => (
          <PackingSlip key={order.id} order={order} shop={desk.shop} />
        ))}
      </div>
    </>
  )
}

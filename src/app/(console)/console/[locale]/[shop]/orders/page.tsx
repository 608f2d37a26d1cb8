import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { isUuid } from '@/lib/ids'
import { listInput, loadOrderParams } from '@/modules/back-office/orders/components/order-params'
import { OrdersScreen } from '@/modules/back-office/orders/components/orders-screen'
import { sessionCaller } from '@/server/caller'

type Props = { params: Promise<{ shop: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { shop } = await params
  await requireSwitch(shop, 'back-office.orders')
  const address = await loadOrderParams(searchParams)
  const input = listInput(address)
  const [page, order] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    const open =
      address.order && isUuid(address.order) ? caller.orders.get({ orderId: address.order }).catch(() => null) : null
    return Promise.all([caller.orders.list(input), open])
  })
  return <OrdersScreen initial={page} initialInput={input} initialOrder={order} />
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
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
  const input = listInput(await loadOrderParams(searchParams))
  const page = await orPage(async () => (await sessionCaller(shop)).orders.list(input))
  return <OrdersScreen initial={page} initialInput={input} />
}

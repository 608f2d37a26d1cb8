'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { OrderDetail as Detail } from '@/shop/orders/types'
import { Callout } from '@/ui/callout'
import { DetailSkeleton } from '@/ui/skeleton'
import { OrderDialogs } from '../acts/order-dialogs'
import { useOrderActs } from '../acts/use-order-acts'
import { OrderActBar } from './order-act-bar'
import { OrderCustomer } from './order-customer'
import { OrderGiftSheet } from './order-gift'
import { type Neighbours, OrderHeadline } from './order-headline'
import { OrderItems } from './order-items'
import { OrderMoney } from './order-money'
import { OrderParcels } from './order-parcels'
import { OrderTimeLine } from './order-time-line'
import { OrderTrack } from './order-track'

type Props = { orderId: string; initial: Detail | null; neighbours: Neighbours }

/** One order beside the list; a page of its own on the phone. */
export function OrderDetail({ orderId, initial, neighbours }: Props) {
  const t = useTranslations('orders.detail')
  const trpc = useTRPC()
  const { data, error } = useQuery(
    trpc.orders.get.queryOptions({ orderId }, { initialData: initial?.id === orderId ? initial : undefined }),
  )
  if (data) return <Loaded key={data.id} order={data} neighbours={neighbours} />
  return (
    <section className="det" aria-label={t('loading')}>
      <OrderHeadline neighbours={neighbours} />
      {error ? (
        <Callout tone="bad" live>
          {readApiError(error).code === 'NOT_FOUND' ? t('missing') : readApiError(error).message}
        </Callout>
      ) : (
        <DetailSkeleton label={t('loading')} sections={4} />
      )}
    </section>
  )
}

function Loaded({ order, neighbours }: { order: Detail; neighbours: Neighbours }) {
  const t = useTranslations('orders.detail')
  const acts = useOrderActs(order)
  return (
    <>
      <section className="det" aria-label={t('label', { number: order.number })}>
        <OrderHeadline order={order} acts={acts} neighbours={neighbours} />
        <OrderTrack order={order} />
        <OrderItems order={order} />
        {order.gift ? <OrderGiftSheet gift={order.gift} /> : null}
        <OrderMoney order={order} />
        <div className="two">
          <OrderCustomer order={order} />
          <OrderParcels order={order} acts={acts} />
        </div>
        <OrderTimeLine order={order} />
      </section>
      <OrderActBar acts={acts} />
      <OrderDialogs order={order} acts={acts} />
    </>
  )
}

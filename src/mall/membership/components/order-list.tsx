'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { localePath, shopUrl } from '@/lib/links'
import { formatMoney } from '@/lib/money'
import { useTRPC } from '@/platform/trpc-client'
import { MiniAwning } from '@/ui/awning'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'

/** What the customer is told of an order: the payment while it is missing, else how far the goods are. */
const words: Record<string, { key: string; kind: StatusKind }> = {
  placed: { key: 'waiting', kind: 'waiting' },
  paid: { key: 'packing', kind: 'started' },
  shipped: { key: 'shipped', kind: 'most' },
  delivered: { key: 'delivered', kind: 'done' },
  cancelled: { key: 'cancelled', kind: 'cancelled' },
  expired: { key: 'expired', kind: 'cancelled' },
}

export function MemberOrders({ base }: { base: string }) {
  const t = useTranslations('member')
  const locale = useLocale()
  const format = useFormatter()
  const trpc = useTRPC()
  const orders = useInfiniteQuery(
    trpc.customers.myOrders.infiniteQueryOptions(
      {},
      { getNextPageParam: (page) => page.nextBefore, initialCursor: null },
    ),
  )
  if (orders.isPending) return <Skeleton shape="block" height={240} />
  const rows = orders.data?.pages.flatMap((page) => page.orders) ?? []
  if (rows.length === 0) {
    return (
      <div className="nothing">
        <h2>{t('orders.none')}</h2>
        <p>{t('orders.noneText')}</p>
        <p className="mt-5">
          <a className="btn pri" href={localePath(locale, '/shops')}>
            {t('orders.look')}
          </a>
        </p>
      </div>
    )
  }
  return (
    <>
      <ul className="my-orders">
        {rows.map((order) => {
          const said = words[order.state] ?? { key: 'packing', kind: 'started' as const }
          return (
            <li key={order.orderId}>
              <a href={shopUrl(base, order.shop.slug, locale, order.statusPath)}>
                <MiniAwning colors={order.shop.awning} />
                <span className="my-orders__what">
                  <b>{order.shop.name}</b>
                  <small>
                    {order.number} · {format.dateTime(order.placedAt, { dateStyle: 'medium' })}
                  </small>
                  <small className="el">{order.titles.join(', ')}</small>
                </span>
                <Status kind={said.kind}>{t(`orders.states.${said.key}`)}</Status>
                <b className="price">{formatMoney(order.totalMinor, order.currency, locale)}</b>
              </a>
            </li>
          )
        })}
      </ul>
      {orders.hasNextPage && (
        <Button onClick={() => orders.fetchNextPage()} busy={orders.isFetchingNextPage}>
          {t('orders.older')}
        </Button>
      )}
    </>
  )
}

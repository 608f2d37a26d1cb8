'use client'

import { useTranslations } from 'next-intl'
import type { OrderDetail, ParcelView } from '@/shop/orders/types'
import { Button } from '@/ui/button'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import type { OrderActs } from '../acts/use-order-acts'

/** What was sent and what waits to be packed. */
export function OrderParcels({ order, acts }: { order: OrderDetail; acts: OrderActs }) {
  const t = useTranslations('orders')
  const left = order.actions.ship
    ? order.lines.reduce((sum, line) => sum + line.quantity - line.shippedQuantity - line.cancelledQuantity, 0)
    : 0
  const ship = acts.main.find((act) => act.key === 'ship')
  const isClosed = order.state === 'cancelled' || order.state === 'expired'
  return (
    <Section title={t('parcels.title')} count={order.parcels.length || undefined}>
      {order.parcels.map((parcel) => (
        <Parcel key={parcel.id} parcel={parcel} order={order} />
      ))}
      {order.parcels.length === 0 && left === 0 ? (
        <p className="q">{t(isClosed ? 'parcels.notSent' : 'parcels.none')}</p>
      ) : null}
      {left > 0 ? <Status kind="todo">{t('parcels.toPack', { count: left })}</Status> : null}
      {left > 0 && order.parcels.length > 0 && ship ? (
        <p className="mt-2.5">
          <Button size="sm" className="hide-s" shortcut={ship.shortcut} onClick={ship.run}>
            {ship.label}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}

function Parcel({ parcel, order }: { parcel: ParcelView; order: OrderDetail }) {
  const t = useTranslations('orders.parcels')
  const { dayAndTime } = useDeskFormat()
  const { carrier, trackingNumber, trackingUrl, state } = parcel
  const contents = parcel.lines.map(({ orderLineId, quantity }) => {
    const line = order.lines.find((one) => one.id === orderLineId)
    return t('content', { title: line?.title ?? '', quantity })
  })
  return (
    <div className="parcel">
      <p className="fx justify-between">
        <b className="b">{t('of', { position: parcel.position })}</b>
        <Status kind={state === 'delivered' ? 'done' : 'most'}>{t(state)}</Status>
      </p>
      <p className="m">
        {[carrier || t('noCarrier'), dayAndTime(parcel.deliveredAt ?? parcel.shippedAt)].join(', ')}
        {trackingUrl ? (
          <a className="lk inl block" href={trackingUrl} target="_blank" rel="noreferrer noopener">
            {t('track', { number: trackingNumber || new URL(trackingUrl).hostname })}
          </a>
        ) : (
          <span className="block">{trackingNumber}</span>
        )}
        <span className="block">{contents.join(', ')}</span>
      </p>
    </div>
  )
}

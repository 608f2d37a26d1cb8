'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { formatAddress } from '@/lib/address'
import type { OrderDetail } from '@/shop/orders/types'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'

/** Who buys, where it goes, and what they asked for. */
export function OrderCustomer({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders.customer')
  const { shop } = useDesk()
  const { money } = useDeskFormat()
  const { customer, shipTo, delivery, note } = order
  const lines = shipTo ? formatAddress(shipTo) : []
  return (
    <Section
      title={t('title')}
      end={
        <Link className="lk" href={`/${shop.slug}/orders?view=all&q=${encodeURIComponent(customer.email)}`}>
          {t('orders', { count: customer.orders })}
        </Link>
      }
    >
      <p>
        <b className="b block">{customer.name}</b>
        <span className="m">
          {t(customer.isMember ? 'member' : 'guest')},{' '}
          {t('spent', { amount: money(customer.spentMinor, order.currency) })}
        </span>
      </p>
      <p className="m mt-1.5 break-words">
        <a className="lk inl" href={`mailto:${customer.email}`}>
          {customer.email}
        </a>
        {customer.phone ? <span className="block">{customer.phone}</span> : null}
      </p>
      <address className="m mt-1.5 not-italic">
        {lines.length > 0
          ? lines.map((line, index) =>
              // The name stands above already when it is the customer's own.
              line === customer.name ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one address
                <span key={index} className="block">
                  {line}
                </span>
              ),
            )
          : t('pickUp')}
        {shipTo && delivery.place ? <span className="q s12 block">{t(`places.${delivery.place}`)}</span> : null}
      </address>
      <p className="m mt-1.5">
        {delivery.maxDays === 0
          ? delivery.label
          : delivery.minDays === delivery.maxDays
            ? t('days', { label: delivery.label, min: delivery.minDays })
            : t('dayRange', { label: delivery.label, min: delivery.minDays, max: delivery.maxDays })}
        {note ? <span className="block">{t('note', { note })}</span> : null}
      </p>
    </Section>
  )
}

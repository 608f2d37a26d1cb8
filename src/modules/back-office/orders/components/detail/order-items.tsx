'use client'

import { BadgePercent } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { OrderDetail, OrderLineView } from '@/shop/orders/types'
import { Tag } from '@/ui/chip'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { GoodThumb } from '@/ui/desk/good-thumb'
import { Section } from '@/ui/section'

/** What was bought, at the prices of that day. */
export function OrderItems({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders.items')
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <Section title={t('title')} count={pieces} className="mt-5">
      <table className="its" aria-label={t('title')}>
        <tbody>
          {order.lines.map((line) => (
            <ItemRow key={line.id} line={line} currency={order.currency} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function ItemRow({ line, currency }: { line: OrderLineView; currency: string }) {
  const t = useTranslations('orders.items')
  const { money } = useDeskFormat()
  const isPart = line.shippedQuantity > 0 && line.shippedQuantity < line.quantity
  const facts = [
    line.variantTitle,
    line.sku,
    isPart ? t('sent', { done: line.shippedQuantity, all: line.quantity }) : '',
    line.cancelledQuantity > 0 ? t('cancelled', { count: line.cancelledQuantity }) : '',
  ]
  return (
    <tr>
      <td>
        <GoodThumb mediaId={line.image} />
      </td>
      <td>
        <b className="b">{line.title}</b>{' '}
        {line.discountMinor > 0 ? (
          <Tag accent icon={<BadgePercent />}>
            {t('discounted')}
          </Tag>
        ) : null}
        <span className="q s12 block">{facts.filter(Boolean).join(' · ')}</span>
      </td>
      <td className="num q">{t('each', { quantity: line.quantity, price: money(line.unitMinor, currency) })}</td>
      <td className="num b">{money(line.unitMinor * line.quantity, currency)}</td>
    </tr>
  )
}

'use client'

import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { OrderStatusView } from '@/shop/orders/types'
import { dayText, type Reading } from '../day-text'

type Props = { order: OrderStatusView; reading: Reading }

/** How far the order has come: placed, paid, under way, there. */
export function Progress({ order, reading }: Props) {
  const t = useTranslations('checkout.order')
  if (order.state === 'cancelled' || order.state === 'expired') {
    return (
      <p className="note bad">
        <X className="ic" aria-hidden="true" /> {t(`ended.${order.state}`)}
      </p>
    )
  }
  const collected = order.delivery.key === 'pick-up'
  const steps = [
    { key: 'placed', at: order.placedAt },
    { key: 'paid', at: order.paidAt },
    { key: collected ? 'ready' : 'shipped', at: order.shippedAt },
    { key: collected ? 'collected' : 'delivered', at: order.deliveredAt },
  ]
  const reached = steps.findLastIndex((step) => step.at !== null)
  return (
    <ol className="track" aria-label={t('progress')}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          data-done={index <= reached ? '' : undefined}
          aria-current={index === reached ? 'step' : undefined}
        >
          <i>{index <= reached ? <Check className="ic" aria-hidden="true" /> : null}</i>
          <b>{t(`steps.${step.key}`)}</b>
          <small>{step.at ? dayText(step.at, reading) : '\u00a0'}</small>
        </li>
      ))}
    </ol>
  )
}

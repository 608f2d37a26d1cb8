'use client'

import { useTranslations } from 'next-intl'
import type { FulfilmentStatus, OrderRow, PaymentStatus } from '@/shop/orders/types'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Status } from '@/ui/status'
import { type StatusKind, statusOfShare } from '@/ui/status-kinds'

const paymentKinds: Record<PaymentStatus, StatusKind> = {
  waiting: 'waiting',
  short: 'attention',
  paid: 'done',
  part_refunded: 'returned',
  refunded: 'returned',
  voided: 'cancelled',
}

const deliveryKinds: Record<FulfilmentStatus, StatusKind> = {
  held: 'waiting',
  to_ship: 'todo',
  part_shipped: 'half',
  shipped: 'most',
  delivered: 'done',
  cancelled: 'cancelled',
}

type PaymentFacts = Pick<OrderRow, 'paymentStatus' | 'currency' | 'awaited'>

/** How far the money is: with the sum that is missing, or the day it is due. */
export function PaymentState({ order }: { order: PaymentFacts }) {
  const t = useTranslations('orders.payment')
  const { money, day } = useDeskFormat()
  const { paymentStatus: status, awaited, currency } = order
  const words =
    awaited && awaited.receivedMinor > 0
      ? t('shortBy', { amount: money(awaited.missingMinor, currency) })
      : awaited
        ? t('due', { day: day(awaited.dueAt) })
        : t(status)
  return <Status kind={paymentKinds[status]}>{words}</Status>
}

type DeliveryFacts = Pick<OrderRow, 'fulfilmentStatus' | 'pieces' | 'shippedPieces'>

/** How far the goods are. */
export function DeliveryState({ order }: { order: DeliveryFacts }) {
  const t = useTranslations('orders.delivery')
  const { fulfilmentStatus: status, pieces, shippedPieces } = order
  if (status === 'part_shipped') {
    return (
      <Status kind={statusOfShare(shippedPieces, pieces)}>{t('partOf', { done: shippedPieces, all: pieces })}</Status>
    )
  }
  return <Status kind={deliveryKinds[status]}>{t(status)}</Status>
}

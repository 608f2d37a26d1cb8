'use client'

import { useTranslations } from 'next-intl'
import type { OrderDetail } from '@/shop/orders/types'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { ProgressTrack } from '@/ui/progress-track'
import { useMethodName } from '../use-method-name'
import { type OrderStep, type TrackKey, trackSteps } from './track-steps'

/** How far the order has come, with what is known of each step. */
export function OrderTrack({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders.track')
  const { timeOrDay, day } = useDeskFormat()
  const methodName = useMethodName()
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity - line.cancelledQuantity, 0)
  const shippedPieces = order.lines.reduce((sum, line) => sum + line.shippedQuantity, 0)
  const parcel = order.parcels.at(-1)

  const packed = () => {
    if (shippedPieces > 0) return t('sentOf', { done: shippedPieces, all: pieces })
    return order.paidAt ? t('waitsSince', { when: timeOrDay(order.paidAt) }) : null
  }
  const expected = () =>
    parcel?.expectedFrom && parcel.expectedTo
      ? t('expected', { from: day(parcel.expectedFrom), to: day(parcel.expectedTo) })
      : null

  /** What is known of a step besides its time. */
  const notes: Partial<Record<TrackKey, (step: OrderStep) => string | null>> = {
    paid: () =>
      [order.payment ? methodName(order.payment.method) : '', order.payment?.detail].filter(Boolean).join(' ') || null,
    paying: () => (order.payment?.awaited ? t('due', { day: day(order.payment.awaited.dueAt) }) : null),
    packing: (step) => (step.state === 'now' ? packed() : null),
    shipped: () => parcel?.carrier || null,
    delivered: (step) => (step.state === 'done' ? null : expected()),
  }
  const noteOf = (step: OrderStep) => notes[step.key]?.(step) ?? (step.at && timeOrDay(step.at))

  return (
    <ProgressTrack
      label={t('label')}
      stateWords={{ done: t('done'), now: t('now'), later: t('later'), halted: t('halted') }}
      steps={trackSteps({ ...order, pieces, shippedPieces }).map((step) => ({
        label: t(step.key),
        note: noteOf(step),
        state: step.state,
        share: step.share,
      }))}
    />
  )
}

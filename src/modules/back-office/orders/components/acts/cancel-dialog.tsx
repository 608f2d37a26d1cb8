'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'
import type { OrderDetail } from '@/shop/orders/types'
import { CheckboxRow } from '@/ui/checkbox'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { useToast } from '@/ui/toast'
import { ActDialog } from './act-dialog'
import { useAct } from './use-act'

/** Ends an order that nothing was sent of: says who gets what back, and asks about the goods. */
export function CancelDialog({ order, onClose }: { order: OrderDetail; onClose: () => void }) {
  const t = useTranslations('orders.cancel')
  const client = useTRPCClient()
  const toast = useToast()
  const { money } = useDeskFormat()
  const { busy, failure, run } = useAct()
  const [reason, setReason] = useState('')
  const [restock, setRestock] = useState(true)
  const isPaid = order.paidAt !== null
  const amount = money(order.money.refundableMinor, order.currency)
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity - line.cancelledQuantity, 0)

  const cancel = () =>
    run(async () => {
      await client.orders.cancel.mutate({ orderId: order.id, reason: reason.trim(), restock })
      toast.show({ title: t('done', { number: order.number }), tone: 'ok' })
      onClose()
    })

  return (
    <ActDialog
      title={t('title', { number: order.number })}
      description={isPaid ? t('paid', { name: order.customer.name, amount }) : t('unpaid')}
      act={isPaid && order.money.refundableMinor > 0 ? t('act', { amount }) : t('actPlain')}
      dismiss={t('keep')}
      variant="destroy"
      busy={busy}
      failure={failure}
      onClose={onClose}
      onAct={cancel}
    >
      {isPaid ? (
        <CheckboxRow
          label={t('restock')}
          hint={t('restockHint', { count: pieces })}
          checked={restock}
          onCheckedChange={setRestock}
        />
      ) : null}
      <Field label={t('reason')}>
        <Input maxLength={300} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Field>
    </ActDialog>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'
import type { OrderDetail } from '@/shop/orders/types'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { MoneyInput } from '@/ui/money-input'
import { useToast } from '@/ui/toast'
import { useMethodName } from '../use-method-name'
import { ActDialog } from './act-dialog'
import { useAct } from './use-act'

/** Gives money back, in part or whole; the goods are not touched. */
export function RefundDialog({ order, onClose }: { order: OrderDetail; onClose: () => void }) {
  const t = useTranslations('orders.refund')
  const client = useTRPCClient()
  const toast = useToast()
  const methodName = useMethodName()
  const { locale } = useDesk()
  const { money } = useDeskFormat()
  const { busy, failure, run } = useAct()
  const most = order.money.refundableMinor
  const [amount, setAmount] = useState<number | null>(most)
  const [unreadable, setUnreadable] = useState(false)
  const [reason, setReason] = useState('')
  // One key per opening: a second press of a slow button is the same refund.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const fits = !unreadable && amount !== null && amount > 0 && amount <= most
  const words = money(amount ?? 0, order.currency)
  const method = order.payment?.method ?? ''

  const refund = () =>
    run(async () => {
      if (!fits || amount === null) return
      await client.orders.refund.mutate({
        orderId: order.id,
        amountMinor: amount,
        reason: reason.trim(),
        idempotencyKey,
      })
      toast.show({ title: t('done', { amount: words }), tone: 'ok' })
      onClose()
    })

  return (
    <ActDialog
      title={t('title', { number: order.number })}
      act={fits ? t('act', { amount: words }) : t('actPlain')}
      busy={busy}
      blocked={!fits}
      failure={failure}
      onClose={onClose}
      onAct={refund}
    >
      <Field
        label={t('amount')}
        aside={t('most', { amount: money(most, order.currency) })}
        error={fits || amount === null ? undefined : t('bad.amount', { amount: money(most, order.currency) })}
      >
        <MoneyInput
          valueMinor={amount}
          currency={order.currency}
          locale={locale}
          onValueChange={setAmount}
          onUnreadable={setUnreadable}
        />
      </Field>
      {amount === most ? null : <TextButton onClick={() => setAmount(most)}>{t('whole')}</TextButton>}
      <Field label={t('reason')} hint={t('reasonHint')}>
        <Input maxLength={300} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Field>
      {fits ? (
        method === 'bank-transfer' ? (
          <Callout tone="warn">{t('byHand', { amount: words })}</Callout>
        ) : (
          <Callout tone="flat">
            {t('words', { name: order.customer.name, amount: words, method: methodName(method) })}
          </Callout>
        )
      ) : null}
    </ActDialog>
  )
}

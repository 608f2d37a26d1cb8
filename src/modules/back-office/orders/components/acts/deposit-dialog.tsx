'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'
import type { OrderDetail } from '@/shop/orders/types'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { MoneyInput } from '@/ui/money-input'
import { useToast } from '@/ui/toast'
import type { DepositRow } from '../../../paying-in/types'
import { ActDialog } from './act-dialog'
import { useAct } from './use-act'

type AwaitedDeposit = Pick<
  DepositRow,
  'id' | 'number' | 'currency' | 'expectedMinor' | 'receivedMinor' | 'missingMinor' | 'reference'
>

/** The transfer an order waits for. One transfer pays the whole purchase, so it may be more than this shop's part. */
export function depositOf({ id, number, currency, payment, money }: OrderDetail): AwaitedDeposit {
  const receivedMinor = payment?.awaited?.receivedMinor ?? 0
  const missingMinor = payment?.awaited?.missingMinor ?? money.totalMinor
  return {
    id,
    number,
    currency,
    receivedMinor,
    missingMinor,
    expectedMinor: receivedMinor + missingMinor,
    reference: payment?.reference ?? '',
  }
}

/** What stands on the bank statement: exact, short or too much, and what each means, before it is confirmed. */
export function DepositDialog({ deposit, onClose }: { deposit: AwaitedDeposit; onClose: () => void }) {
  const t = useTranslations('orders.deposit')
  const client = useTRPCClient()
  const toast = useToast()
  const { locale } = useDesk()
  const { money } = useDeskFormat()
  const { busy, failure, run } = useAct()
  const { currency, number, missingMinor: missing, receivedMinor } = deposit
  const [amount, setAmount] = useState<number | null>(missing)
  const [unreadable, setUnreadable] = useState(false)
  const [note, setNote] = useState('')
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const fits = !unreadable && amount !== null && amount > 0
  const sum = (minor: number) => money(minor, currency)

  const confirm = () =>
    run(async () => {
      if (amount === null) return
      const result = await client.orders.confirmDeposit.mutate({
        orderId: deposit.id,
        amountMinor: amount,
        note: note.trim(),
        idempotencyKey,
      })
      toast.show({
        title: t(`done.${result.outcome}`, { number, amount: sum(result.missingMinor) }),
        tone: result.outcome === 'paid' ? 'ok' : 'note',
        timeout: result.outcome === 'returned' ? 0 : undefined,
      })
      onClose()
    })

  return (
    <ActDialog
      title={t('title', { number })}
      description={t('expects', { amount: sum(deposit.expectedMinor), reference: deposit.reference })}
      act={fits ? t('act', { amount: sum(amount) }) : t('actPlain')}
      busy={busy}
      blocked={!fits}
      failure={failure}
      onClose={onClose}
      onAct={confirm}
    >
      {receivedMinor > 0 ? (
        <Callout tone="warn">{t('received', { amount: sum(receivedMinor), missing: sum(missing) })}</Callout>
      ) : null}
      <Field label={t('amount')} hint={t('amountHint')} error={fits ? undefined : t('bad')}>
        <MoneyInput
          valueMinor={amount}
          currency={currency}
          locale={locale}
          onValueChange={setAmount}
          onUnreadable={setUnreadable}
        />
      </Field>
      {fits ? (
        <Callout tone={amount === missing ? 'ok' : 'warn'}>
          {amount === missing
            ? t('exact')
            : amount < missing
              ? t('short', { amount: sum(missing - amount) })
              : t('over', { amount: sum(amount - missing) })}
        </Callout>
      ) : null}
      <Field label={t('note')}>
        <Input maxLength={300} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Field>
    </ActDialog>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { formatMoney } from '@/lib/money'
import type { PaymentStep } from '@/mall/purchase/ports'
import { readApiError, useTRPCClient } from '@/platform/trpc-client'
import type { OrderStatusView } from '@/shop/orders/types'
import { ChoiceCards } from '../checkout/choice-cards'
import { momentText, type Reading } from '../day-text'

type Link = { orderId: string; signature: string }
type Props = { order: OrderStatusView; link: Link; reading: Reading; onChanged: () => void }

/** Account and reference for a transfer, each to be copied with one press. */
function Instructions({
  step,
  order,
  reading,
}: {
  step: Extract<PaymentStep, { kind: 'instructions' }>
  order: OrderStatusView
  reading: Reading
}) {
  const t = useTranslations('checkout.order')
  const names = useTranslations('settlement.bank')
  const { locale } = reading
  const [copied, setCopied] = useState('')
  const due = order.payment.awaited?.missingMinor ?? order.totalMinor
  const rows = [
    ...step.lines.map(({ label, value }) => ({ label: names.has(label) ? names(label) : label, value })),
    { label: t('amount'), value: formatMoney(due, order.currency, locale) },
  ]
  return (
    <div className="note">
      <b>{t('transferTitle')}</b>
      <p>{t('transferText', { until: momentText(step.expiresAt, reading) })}</p>
      <dl className="bank">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              <button
                type="button"
                aria-label={t('copy', { what: label })}
                onClick={() =>
                  navigator.clipboard.writeText(value).then(
                    () => setCopied(label),
                    () => setCopied(''),
                  )
                }
              >
                {copied === label ? (
                  <CircleCheck className="ic" aria-hidden="true" />
                ) : (
                  <Copy className="ic" aria-hidden="true" />
                )}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p className="vh" aria-live="polite">
        {copied ? t('copied', { what: copied }) : ''}
      </p>
    </div>
  )
}

/** Another card or another method, for an order whose money has not come. */
function PayAgain({ order, link, onChanged }: Omit<Props, 'reading'>) {
  const t = useTranslations('checkout.order')
  const names = useTranslations('settlement.methods')
  const api = useTRPCClient()
  const { methods, method } = order.payment
  const [chosen, setChosen] = useState(methods.some(({ key }) => key === method) ? method : (methods[0]?.key ?? ''))
  const attempt = useRef('')
  const paying = useMutation({
    mutationFn: () => {
      attempt.current ||= crypto.randomUUID()
      return api.checkout.payAgain.mutate({ ...link, paymentMethod: chosen, idempotencyKey: attempt.current })
    },
    onSuccess: (step) => {
      attempt.current = ''
      if (step.kind === 'redirect') window.location.assign(step.url)
      else onChanged()
    },
    onError: (error) => {
      if (readApiError(error).code !== null) attempt.current = ''
    },
  })
  if (methods.length === 0) return null
  return (
    <div className="again">
      <ChoiceCards
        name="again"
        legend={t('payWith')}
        value={chosen}
        onChange={setChosen}
        cards={methods.map(({ key }) => ({ value: key, title: names.has(key) ? names(key) : key }))}
      />
      {paying.error ? <p className="wrong">{readApiError(paying.error).message}</p> : null}
      <button type="button" className="btn" disabled={paying.isPending} onClick={() => paying.mutate()}>
        {t('payAgain')}
      </button>
    </div>
  )
}

/** What became of the payment, and what the payer can do about it. */
export function PaymentPart(props: Props) {
  const { order, reading } = props
  const { locale } = reading
  const t = useTranslations('checkout.order')
  const reasons = useTranslations('checkout.declined')
  const names = useTranslations('settlement.methods')
  const { payment } = order
  const name = names.has(payment.method) ? names(payment.method) : payment.method
  if (order.paymentStatus === 'paid' || order.paymentStatus === 'part_refunded' || order.paymentStatus === 'refunded') {
    return (
      <p className="paid">
        <CircleCheck className="ic" aria-hidden="true" /> {t('paidBy', { method: name })}
        {order.refundedMinor > 0
          ? ` · ${t('refunded', { amount: formatMoney(order.refundedMinor, order.currency, locale) })}`
          : ''}
      </p>
    )
  }
  if (order.state !== 'placed') return null
  return (
    <>
      {payment.state === 'failed' ? (
        <div className="note bad" role="alert">
          <b>
            <CircleAlert className="ic" aria-hidden="true" /> {t('failed')}
          </b>
          <p>{payment.failure && reasons.has(payment.failure) ? reasons(payment.failure) : reasons('other')}</p>
        </div>
      ) : null}
      {payment.awaited && payment.awaited.receivedMinor > 0 ? (
        <p className="note bad">
          {t('short', {
            received: formatMoney(payment.awaited.receivedMinor, order.currency, locale),
            missing: formatMoney(payment.awaited.missingMinor, order.currency, locale),
          })}
        </p>
      ) : null}
      {payment.step?.kind === 'instructions' ? (
        <Instructions step={payment.step} order={order} reading={reading} />
      ) : null}
      {payment.step?.kind === 'redirect' ? (
        <div className="note">
          <b>{t('openTitle')}</b>
          <p>{t('openText')}</p>
          <a className="btn" href={payment.step.url}>
            {t('goOn')}
          </a>
        </div>
      ) : null}
      {payment.canPayAgain && payment.state === 'failed' ? <PayAgain {...props} /> : null}
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { extraName } from '@/lib/words'
import type { OrderDetail } from '@/shop/orders/types'
import { DefinitionList } from '@/ui/definition-list'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { FundKey, MoneyBreakdown, type MoneyLine } from '@/ui/money-breakdown'
import { Section } from '@/ui/section'
import { useMethodName } from '../use-method-name'

/** What commission is taken of: the goods less the discounts the shop funds itself; delivery is left out. */
const commissionBase = ({ itemsMinor, discountMinor, mallFundedMinor }: OrderDetail['money']) =>
  itemsMinor - discountMinor + mallFundedMinor

/** Who pays what: each discount names its funder, and the last figure is what the shop receives, with its sum in words. */
export function OrderMoney({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders.money')
  const { locale } = useDesk()
  const format = useDeskFormat()
  const methodName = useMethodName()
  const { money: sums, currency, payment } = order
  const money = (minor: number) => format.money(minor, currency)
  const less = (minor: number) => `−${money(minor)}`
  const percent = (basisPoints: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000)
  const isPaid = order.paidAt !== null
  const zero = <span className="q">0</span>

  const lines: (MoneyLine | false)[] = [
    { key: 'items', label: t('items'), amounts: [money(sums.itemsMinor)] },
    ...order.discounts.map((discount, index) => ({
      key: `discount-${index}`,
      label: discount.code ? t('coupon', { label: discount.label, code: discount.code }) : discount.label,
      mallShare: discount.amountMinor > 0 ? discount.mallFundedMinor / discount.amountMinor : 0,
      amounts: [
        less(discount.amountMinor),
        discount.mallFundedMinor > 0 ? money(discount.mallFundedMinor) : zero,
        discount.shopFundedMinor > 0 ? money(discount.shopFundedMinor) : zero,
      ],
    })),
    { key: 'delivery', label: `${t('delivery')}, ${order.delivery.label}`, amounts: [money(sums.shippingMinor)] },
    ...order.extras.map((extra) => ({
      key: `extra-${extra.key}`,
      label: extraName(extra, locale, t(`extras.${extra.key}`)),
      amounts: [money(extra.amountMinor)],
    })),
    sums.refundedMinor > 0 && { key: 'refunded', label: t('refunded'), amounts: [less(sums.refundedMinor)] },
  ]
  const funded = order.discounts.length > 0

  return (
    <Section title={t('title')} end={funded ? <FundKey mall={t('mallFunds')} shop={t('youFund')} /> : null}>
      <MoneyBreakdown
        label={t('table')}
        columns={[t('customer'), t('mall'), t('you')]}
        lines={lines.filter((line) => line !== false)}
        sum={{
          label: t(isPaid ? 'paid' : 'toPay'),
          amounts: [
            money(sums.totalMinor - sums.refundedMinor),
            funded ? money(sums.mallFundedMinor) : null,
            funded ? money(sums.shopFundedMinor) : null,
          ],
        }}
        final={{
          label: <b className="b">{t(isPaid ? 'receive' : 'wouldReceive')}</b>,
          words: t('words', {
            state: isPaid ? 'paid' : 'due',
            paid: money(sums.totalMinor),
            mall: sums.mallFundedMinor > 0 ? money(sums.mallFundedMinor) : 'none',
            refunded: sums.refundedMinor > 0 ? money(sums.refundedMinor) : 'none',
            commission: money(sums.commissionMinor),
            rate: percent(sums.commissionBp),
            base: sums.refundedMinor > 0 ? 'none' : money(commissionBase(sums)),
          }),
          amount: money(sums.payableMinor),
        }}
      />
      <p className="q s12 mt-2">
        {[
          sums.taxMinor > 0 ? `${t('tax', { rate: percent(sums.taxRateBp) })}: ${money(sums.taxMinor)}` : '',
          payment
            ? t('method', { method: [methodName(payment.method), payment.detail].filter(Boolean).join(' ') })
            : '',
          payment?.method === 'bank-transfer' ? t('reference', { reference: payment.reference }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Refunds order={order} />
    </Section>
  )
}

function Refunds({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders.money')
  const { money, dayAndTime } = useDeskFormat()
  if (order.refunds.length === 0) return null
  return (
    <>
      <h3 className="mt-3">{t('refunds')}</h3>
      <DefinitionList
        facts={order.refunds.map((refund) => ({
          key: refund.id,
          term: [dayAndTime(refund.at), refund.reason].filter(Boolean).join(' · '),
          value: (
            <span className={refund.state === 'by_hand' || refund.state === 'failed' ? 'c-warn' : undefined}>
              {money(refund.amountMinor, order.currency)}, {t(`refundStates.${refund.state}`)}
            </span>
          ),
        }))}
      />
    </>
  )
}

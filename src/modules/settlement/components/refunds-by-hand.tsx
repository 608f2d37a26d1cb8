'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { type Column, ListTable } from '@/ui/list-table'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import type { Overview } from './settlement-page'

type Refund = Overview['refundsByHand'][number]

/** Money that no provider sends back by itself: a person does, and says so. */
export function RefundsByHand({ refunds, mayConfirm }: { refunds: Refund[]; mayConfirm: boolean }) {
  const t = useTranslations('settlement.byHand')
  const { money, number, day } = useDeskFormat()
  const { confirm, sending } = useConfirm()
  const columns = useColumns(mayConfirm ? confirm : null, sending)
  return (
    <Section title={t('title')} count={number(refunds.length)} id="refunds-by-hand">
      <p className="q m">{t('lead')}</p>
      <ListTable
        className="flush"
        label={t('title')}
        columns={columns}
        rows={refunds}
        keyOf={(refund) => refund.id}
        nameOf={(refund) => refund.orderNumber}
        keys={false}
        phoneRow={(refund) => ({
          title: refund.customerName,
          line: `${refund.orderNumber}, ${day(refund.at)}, ${refund.reference}`,
          end: money(refund.amountMinor, refund.currency),
          endLine: mayConfirm ? (
            <Button size="sm" busy={sending === refund.id} onClick={() => confirm(refund)}>
              {t('done')}
            </Button>
          ) : null,
        })}
      />
    </Section>
  )
}

function useConfirm() {
  const t = useTranslations('settlement.byHand')
  const trpc = useTRPC()
  const cache = useQueryClient()
  const toast = useToast()
  const { money } = useDeskFormat()
  const { mutate, isPending, variables } = useMutation(trpc.settlement.confirmRefund.mutationOptions())
  const confirm = (refund: Refund) =>
    mutate(
      { refundId: refund.id },
      {
        onSuccess: () =>
          toast.show({
            tone: 'ok',
            title: t('thanks', { amount: money(refund.amountMinor, refund.currency), name: refund.customerName }),
          }),
        onError: (error) => toast.show({ tone: 'bad', title: readApiError(error).message }),
        onSettled: () => cache.invalidateQueries(trpc.settlement.pathFilter()),
      },
    )
  return { confirm, sending: isPending ? variables.refundId : null }
}

function useColumns(onConfirm: ((refund: Refund) => void) | null, sending: string | null): Column<Refund>[] {
  const t = useTranslations('settlement.byHand')
  const { shop } = useDesk()
  const { money, day } = useDeskFormat()
  return [
    {
      key: 'order',
      head: t('order'),
      width: '96px',
      cell: (refund) => (
        <Link className="lk inl" href={`/${shop.slug}/orders?order=${refund.orderId}`}>
          {refund.orderNumber}
        </Link>
      ),
    },
    {
      key: 'customer',
      head: t('customer'),
      cell: (refund) => refund.customerName,
      title: (refund) => refund.customerName,
    },
    { key: 'since', head: t('since'), width: '104px', className: 'q', cell: (refund) => day(refund.at) },
    { key: 'reference', head: t('reference'), width: '184px', cell: (refund) => refund.reference },
    {
      key: 'amount',
      head: t('amount'),
      width: '112px',
      numeric: true,
      cell: (refund) => <b className="b">{money(refund.amountMinor, refund.currency)}</b>,
    },
    {
      key: 'act',
      head: <span className="vh">{t('done')}</span>,
      width: '136px',
      numeric: true,
      cell: (refund) =>
        onConfirm ? (
          <Button size="sm" busy={sending === refund.id} onClick={() => onConfirm(refund)}>
            {t('done')}
          </Button>
        ) : null,
    },
  ]
}

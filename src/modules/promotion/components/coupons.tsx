'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { formatMoney } from '@/lib/money'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { TextButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Skeleton } from '@/ui/skeleton'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'
import { Switch } from '@/ui/switch'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'
import type { CouponWithResult } from '../coupons/types'
import { CouponDialog } from './coupon-dialog'

const glyphs: Record<CouponWithResult['state'], StatusKind> = {
  running: 'done',
  waiting: 'waiting',
  over: 'cancelled',
  'used-up': 'done',
  paused: 'todo',
}

type Props = { currency: string; mayEdit: boolean }

export function Coupons({ currency, mayEdit }: Props) {
  const t = useTranslations('promotion')
  const trpc = useTRPC()
  const coupons = useQuery(trpc.promotion.coupons.list.queryOptions())
  const [open, setOpen] = useState<CouponWithResult | 'new' | null>(null)

  return (
    <>
      <PageHeader
        title={t('title')}
        count={coupons.data?.length}
        actions={
          mayEdit && (
            <Button variant="primary" icon={<Plus className="i" />} onClick={() => setOpen('new')}>
              {t('newCoupon')}
            </Button>
          )
        }
      />
      {coupons.data === undefined ? (
        <Skeleton height={320} />
      ) : coupons.data.length === 0 ? (
        <EmptyState
          className="mx-4 md:mx-8"
          title={t('none')}
          actions={mayEdit && <Button onClick={() => setOpen('new')}>{t('newCoupon')}</Button>}
        >
          {t('noneHint')}
        </EmptyState>
      ) : (
        <CouponTable coupons={coupons.data} currency={currency} mayEdit={mayEdit} onOpen={setOpen} />
      )}
      {open && <CouponDialog coupon={open === 'new' ? null : open} currency={currency} onClose={() => setOpen(null)} />}
    </>
  )
}

type TableProps = Props & { coupons: readonly CouponWithResult[]; onOpen: (coupon: CouponWithResult) => void }

function CouponTable({ coupons, currency, mayEdit, onOpen }: TableProps) {
  const t = useTranslations('promotion')
  const locale = useLocale()
  const format = useFormatter()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const worth = (coupon: CouponWithResult) =>
    coupon.kind === 'percent'
      ? format.number(coupon.percentBp / 10_000, { style: 'percent', maximumFractionDigits: 2 })
      : money(coupon.amountMinor)
  const uses = (coupon: CouponWithResult) =>
    coupon.totalLimit === null
      ? format.number(coupon.used)
      : t('usedOf', { used: coupon.used, limit: coupon.totalLimit })
  const state = (coupon: CouponWithResult) => <Status kind={glyphs[coupon.state]}>{t(`states.${coupon.state}`)}</Status>
  const code = (coupon: CouponWithResult) => (
    <>
      {mayEdit ? <TextButton onClick={() => onOpen(coupon)}>{coupon.code}</TextButton> : <b>{coupon.code}</b>}
      <small className="block text-12 text-ink-3">{coupon.label}</small>
    </>
  )
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' })
  const period = ({ startsAt, endsAt }: CouponWithResult) => {
    if (startsAt && endsAt) return t('fromTo', { from: day(startsAt), to: day(endsAt) })
    if (startsAt) return t('from', { from: day(startsAt) })
    return endsAt ? t('until', { to: day(endsAt) }) : t('always')
  }

  return (
    <SimpleTable
      label={t('title')}
      density={52}
      rows={coupons}
      keyOf={(coupon) => coupon.id}
      phoneRow={(coupon) => ({
        title: code(coupon),
        line: (
          <>
            {worth(coupon)}, {period(coupon)}
            <span className="block">
              {t('used')}: {uses(coupon)}
            </span>
          </>
        ),
        end: mayEdit ? <ActiveSwitch coupon={coupon} /> : null,
        endLine: state(coupon),
      })}
      columns={[
        ...(mayEdit
          ? [
              {
                key: 'on',
                head: t('active'),
                width: '5rem',
                cell: (coupon: CouponWithResult) => <ActiveSwitch coupon={coupon} />,
              },
            ]
          : []),
        {
          key: 'code',
          head: t('code'),
          cell: code,
        },
        { key: 'worth', head: t('worth'), width: '7rem', numeric: true, cell: worth },
        {
          key: 'minimum',
          head: t('minimum'),
          width: '8rem',
          numeric: true,
          cell: (c) => (c.minimumMinor > 0 ? money(c.minimumMinor) : '–'),
        },
        { key: 'period', head: t('period'), cell: period },
        {
          key: 'used',
          head: t('used'),
          width: '8rem',
          numeric: true,
          cell: uses,
        },
        { key: 'given', head: t('given'), width: '8rem', numeric: true, cell: (c) => money(c.givenMinor) },
        { key: 'turnover', head: t('turnover'), width: '8rem', numeric: true, cell: (c) => money(c.turnoverMinor) },
        {
          key: 'state',
          head: t('state'),
          width: '8rem',
          cell: state,
        },
      ]}
    />
  )
}

function ActiveSwitch({ coupon }: { coupon: CouponWithResult }) {
  const t = useTranslations('promotion')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const set = useMutation(
    trpc.promotion.coupons.setActive.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.promotion.coupons.list.queryFilter()),
      onError: (error) => toast.show({ tone: 'bad', title: error.message }),
    }),
  )
  const checked = set.isPending ? set.variables.active : coupon.active
  return (
    <Switch
      checked={checked}
      aria-label={t('activeOf', { code: coupon.code })}
      onCheckedChange={(active) => set.mutate({ id: coupon.id, active })}
    />
  )
}

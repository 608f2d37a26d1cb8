'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type FulfilmentStatus, fulfilmentStatuses, type PaymentStatus, paymentStatuses } from '@/shop/orders/types'
import { Button } from '@/ui/button'
import { CheckboxRow } from '@/ui/checkbox'
import { AddChip, Chips, FilterChip } from '@/ui/chip'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { Field, FieldGroup } from '@/ui/field'
import { Input } from '@/ui/input'
import { Popover } from '@/ui/popover'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { OrderQuery } from './use-order-query'

/** The filters in force as chips, each with its cross, and the panel that sets them. */
export function OrderFilters({ list }: { list: OrderQuery }) {
  const t = useTranslations('orders')
  const [open, setOpen] = useState(false)
  const { query, choose } = list
  const when = usePlacedWords(list)
  const show = () => setOpen(true)
  useShortcuts({ f: show }, useSingleKeys())

  const chips = [
    { key: 'placed', value: when, off: () => choose({ from: null, to: null }) },
    {
      key: 'payment',
      value: query.payment.map((one) => t(`payment.${one}`)).join(', '),
      off: () => choose({ payment: [] }),
    },
    {
      key: 'delivery',
      value: query.delivery.map((one) => t(`delivery.${one}`)).join(', '),
      off: () => choose({ delivery: [] }),
    },
  ] as const

  return (
    <Chips>
      {chips.map((chip) =>
        chip.value ? (
          <FilterChip
            key={chip.key}
            name={t(`filter.${chip.key}`)}
            value={chip.value}
            removeLabel={t('filter.remove', { name: t(`filter.${chip.key}`) })}
            onOpen={show}
            onRemove={chip.off}
          />
        ) : null,
      )}
      <Popover
        open={open}
        onOpenChange={setOpen}
        title={t('filter.title')}
        trigger={<AddChip shortcut="F">{t('filter.add')}</AddChip>}
      >
        <FilterPanel list={list} onDone={() => setOpen(false)} />
      </Popover>
    </Chips>
  )
}

function usePlacedWords({ filters }: OrderQuery): string {
  const t = useTranslations('orders.filter')
  const { day } = useDeskFormat()
  // Noon, so that no time zone makes another day of it.
  const words = (text: string) => day(new Date(`${text}T12:00:00`))
  const { from, to } = filters
  if (from && to) return t('between', { from: words(from), to: words(to) })
  if (from) return t('since', { from: words(from) })
  return to ? t('until', { to: words(to) }) : ''
}

function FilterPanel({ list, onDone }: { list: OrderQuery; onDone: () => void }) {
  const t = useTranslations('orders')
  const { query, choose, filters } = list
  return (
    <div className="filters">
      <div className="filters__days">
        <Field label={t('filter.from')}>
          <Input
            type="date"
            value={filters.from ?? ''}
            max={filters.to}
            onChange={(event) => choose({ from: event.currentTarget.value || null })}
          />
        </Field>
        <Field label={t('filter.to')}>
          <Input
            type="date"
            value={filters.to ?? ''}
            min={filters.from}
            onChange={(event) => choose({ to: event.currentTarget.value || null })}
          />
        </Field>
      </div>
      <Choices<PaymentStatus>
        legend={t('filter.payment')}
        values={paymentStatuses}
        chosen={query.payment}
        nameOf={(one) => t(`payment.${one}`)}
        onChange={(payment) => choose({ payment })}
      />
      <Choices<FulfilmentStatus>
        legend={t('filter.delivery')}
        values={fulfilmentStatuses}
        chosen={query.delivery}
        nameOf={(one) => t(`delivery.${one}`)}
        onChange={(delivery) => choose({ delivery })}
      />
      <div className="fx filters__end">
        <Button size="sm" variant="bare" onClick={list.clear}>
          {t('filter.clear')}
        </Button>
        <span className="gr" />
        <Button size="sm" onClick={onDone}>
          {t('filter.done')}
        </Button>
      </div>
    </div>
  )
}

type ChoicesProps<Value extends string> = {
  legend: string
  values: readonly Value[]
  chosen: readonly Value[]
  nameOf: (value: Value) => string
  onChange: (chosen: Value[]) => void
}

function Choices<Value extends string>({ legend, values, chosen, nameOf, onChange }: ChoicesProps<Value>) {
  return (
    <FieldGroup legend={legend}>
      <div className="filters__choices">
        {values.map((value) => (
          <CheckboxRow
            key={value}
            label={nameOf(value)}
            checked={chosen.includes(value)}
            onCheckedChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

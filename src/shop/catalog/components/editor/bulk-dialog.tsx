'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import type { GoodsTerms } from '../../types'
import { type AmountCell, amountCells, type BulkSet, bulkChanges, type Ending, endings } from './bulk-set'
import type { DraftVariant } from './draft'

const cells = [...amountCells, 'onHand', 'weightGrams', 'sku', 'taxClass', 'shippingClass'] as const
type Cell = (typeof cells)[number]
type How = 'set' | 'add' | 'percent'

/** What stands in the dialog's fields; which of it counts depends on the cell. */
type Form = {
  cell: Cell
  how: How
  minor: number | null
  percent: number | null
  of: AmountCell
  ending: Ending
  count: number | null
  pattern: string
  key: string
}

const ordinary = '-'
const isAmount = (cell: Cell): cell is AmountCell => (amountCells as readonly Cell[]).includes(cell)

/** What is asked for an amount; null while something is missing. */
function amountSetOf(cell: AmountCell, { how, minor, percent, of, ending }: Form): BulkSet | null {
  if (how === 'percent')
    return percent === null
      ? null
      : { kind: 'amount', cell, how, basisPoints: Math.round(percent * 10_000), of, ending }
  if (how === 'add') return minor === null ? null : { kind: 'amount', cell, how, minor }
  return minor === null && cell === 'priceMinor' ? null : { kind: 'amount', cell, how: 'set', minor }
}

function setOf(form: Form): BulkSet | null {
  const { cell, how, count, pattern, key } = form
  if (isAmount(cell)) return amountSetOf(cell, form)
  if (cell === 'sku') return pattern.trim() === '' ? null : { kind: 'sku', pattern: pattern.trim() }
  if (cell === 'taxClass' || cell === 'shippingClass')
    return { kind: 'class', cell, key: key === ordinary ? null : key }
  if (count === null) return null
  if (cell === 'weightGrams') return { kind: 'weight', grams: Math.max(0, Math.round(count)) }
  return { kind: 'stock', how: how === 'add' ? 'add' : 'set', pieces: Math.round(count) }
}

type Props = {
  variants: readonly DraftVariant[]
  currency: string
  terms: GoodsTerms
  onApply: (changes: { id: string; change: Partial<DraftVariant> }[]) => void
  onClose: () => void
}

/** One value, a rise or a pattern for many variants, with what comes out of it beside. */
export function BulkDialog({ variants, currency, terms, onApply, onClose }: Props) {
  const t = useTranslations('catalog.bulkSet')
  const g = useTranslations('catalog.grid')
  const id = useId()
  const [form, setForm] = useState<Form>({
    cell: 'priceMinor',
    how: 'set',
    minor: null,
    percent: null,
    of: 'priceMinor',
    ending: 'exact',
    count: null,
    pattern: '{1:3}-{2:3}-{n:3}',
    key: ordinary,
  })
  const set = setOf(form)
  const change = (next: Partial<Form>) => setForm((now) => ({ ...now, ...next }))

  function apply(event: FormEvent): void {
    event.preventDefault()
    if (!set) return
    onApply(bulkChanges(variants, set, currency))
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { count: variants.length })}
      closeLabel={t('close')}
      footer={
        <Button variant="primary" type="submit" form={id} disabled={!set}>
          {t('apply', { count: variants.length })}
        </Button>
      }
    >
      <form id={id} className="grid gap-4" onSubmit={apply}>
        <Field label={t('cell')}>
          <Select
            value={form.cell}
            options={cells.map((cell) => ({ value: cell, label: g(`columns.${cell}`) }))}
            onValueChange={(cell) => change({ cell: cell as Cell, how: 'set' })}
          />
        </Field>
        <How form={form} onChange={change} />
        <Value form={form} currency={currency} terms={terms} onChange={change} />
        {set ? <Outcome variants={variants} set={set} cell={form.cell} currency={currency} /> : null}
      </form>
    </Dialog>
  )
}

type PartProps = { form: Form; onChange: (next: Partial<Form>) => void }

function How({ form, onChange }: PartProps) {
  const t = useTranslations('catalog.bulkSet')
  const ways: How[] = isAmount(form.cell) ? ['set', 'add', 'percent'] : form.cell === 'onHand' ? ['set', 'add'] : []
  if (ways.length === 0) return null
  return (
    <Segmented
      label={t('how')}
      segments={ways.map((how) => ({ value: how, label: t(`ways.${how}`) }))}
      value={form.how}
      onValueChange={(how) => onChange({ how })}
    />
  )
}

function Value({ form, currency, terms, onChange }: PartProps & { currency: string; terms: GoodsTerms }) {
  const t = useTranslations('catalog.bulkSet')
  const g = useTranslations('catalog.grid')
  const { locale } = useDesk()
  const { cell, how } = form
  if (isAmount(cell) && how === 'percent')
    return (
      <div className="grid gap-4 sm:grid-cols-3 [&>.fld]:mt-0!">
        <Field label={t('percent')} hint={t('percentHint')}>
          <NumberInput
            value={form.percent}
            locale={locale}
            step={0.01}
            min={-1}
            max={10}
            format={{ style: 'percent', maximumFractionDigits: 2 }}
            onValueChange={(percent) => onChange({ percent })}
          />
        </Field>
        <Field label={t('of')}>
          <Select
            value={form.of}
            options={amountCells.map((key) => ({ value: key, label: g(`columns.${key}`) }))}
            onValueChange={(of) => onChange({ of: of as AmountCell })}
          />
        </Field>
        <Field label={t('ending')}>
          <Select
            value={form.ending}
            options={endings.map((ending) => ({ value: ending, label: t(`endings.${ending}`) }))}
            onValueChange={(ending) => onChange({ ending: ending as Ending })}
          />
        </Field>
      </div>
    )
  if (isAmount(cell))
    return (
      <Field label={g(`columns.${cell}`)} hint={how === 'add' ? t('addHint') : t('emptyClears')}>
        <MoneyInput
          valueMinor={form.minor}
          currency={currency}
          locale={locale}
          onValueChange={(minor) => onChange({ minor })}
        />
      </Field>
    )
  if (cell === 'sku')
    return (
      <Field label={t('pattern')} hint={t('patternHint')}>
        <Input
          value={form.pattern}
          maxLength={120}
          onChange={(event) => onChange({ pattern: event.currentTarget.value })}
        />
      </Field>
    )
  if (cell === 'taxClass' || cell === 'shippingClass') {
    const classes = cell === 'taxClass' ? terms.taxClasses : terms.shippingClasses
    return (
      <Field label={g(`columns.${cell}`)}>
        <Select
          value={form.key}
          options={[
            { value: ordinary, label: t('ordinary') },
            ...classes.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onValueChange={(key) => onChange({ key })}
        />
      </Field>
    )
  }
  return (
    <Field label={g(`columns.${cell}`)} hint={cell === 'onHand' && how === 'set' ? t('stockHint') : undefined}>
      <NumberInput value={form.count} locale={locale} onValueChange={(count) => onChange({ count })} />
    </Field>
  )
}

const shown = 4

/** The first few results, so that a pattern or a rounding is seen before it is taken over. */
function Outcome({
  variants,
  set,
  cell,
  currency,
}: {
  variants: readonly DraftVariant[]
  set: BulkSet
  cell: Cell
  currency: string
}) {
  const t = useTranslations('catalog.bulkSet')
  const { money, number } = useDeskFormat()
  const changes = bulkChanges(variants.slice(0, shown), set, currency)
  const read = (variant: Partial<DraftVariant>) => {
    const value = variant[cell]
    if (value === null || value === undefined || value === '') return '–'
    if (isAmount(cell)) return money(Number(value))
    return typeof value === 'number' ? number(value) : String(value)
  }
  return (
    <div aria-live="polite">
      <p className="q s12 mb-1">{t('outcome')}</p>
      <ul className="grid gap-1">
        {variants.slice(0, shown).map((variant, index) => (
          <li key={variant.id} className="fx justify-between gap-4">
            <span className="el">{variant.options.join(' / ')}</span>
            <span className="m whitespace-nowrap">
              <span className="q">{read(variant)}</span> → <b className="b">{read(changes[index]?.change ?? {})}</b>
            </span>
          </li>
        ))}
      </ul>
      {variants.length > shown ? (
        <p className="q s12 mt-1">{t('andMore', { count: variants.length - shown })}</p>
      ) : null}
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { MoneyInput } from '@/ui/money-input'
import type { DraftVariant } from './draft'
import { cellKey } from './draft'
import { MomentField } from './moment-field'
import type { ProductDraft } from './use-product-draft'

type Props = { product: ProductDraft; currency: string; disabled: boolean }
type Cell = 'memberPriceMinor' | 'plannedPriceMinor'

/** The value all variants share; null where they differ. */
const shared = (variants: readonly DraftVariant[], cell: Cell) => {
  const [first, ...rest] = variants
  return first && rest.every((variant) => variant[cell] === first[cell]) ? first[cell] : null
}

/** The members' price, and a price for a time: until then and afterwards the usual one holds. */
export function PlannedFields({ product, currency, disabled }: Props) {
  const t = useTranslations('catalog.planned')
  const g = useTranslations('catalog.grid')
  const { locale } = useDesk()
  const { draft, changes, problems } = product
  const { variants, priceFrom, priceUntil } = draft
  const isPlanned = variants.some(({ plannedPriceMinor }) => plannedPriceMinor !== null)
  const holds = variants.some(({ usualPriceMinor }) => usualPriceMinor !== null)
  const tooHigh = variants.some(({ id }) => problems.get(cellKey(id, 'memberPriceMinor')) === 'above-price')
  const amount = (cell: Cell, error?: string) => (
    <Field label={t(cell)} hint={variants.length > 1 ? t('forAll') : t(`${cell}Hint`)} error={error}>
      <MoneyInput
        valueMinor={shared(variants, cell)}
        currency={currency}
        locale={locale}
        disabled={disabled}
        edited={changes.has(cell)}
        placeholder={t('none')}
        onValueChange={(minor) => product.setCells(variants.map(({ id }) => ({ id, change: { [cell]: minor } })))}
      />
    </Field>
  )
  return (
    <div className="p4">
      {amount('memberPriceMinor', tooHigh ? g('problems.above-price') : undefined)}
      {amount('plannedPriceMinor', isPlanned && !priceFrom && !priceUntil && !holds ? t('timeMissing') : undefined)}
      <MomentField
        label={t('from')}
        hint={holds ? t('holds') : t('fromHint')}
        value={priceFrom}
        edited={changes.has('priceFrom')}
        disabled={disabled}
        onChange={(value) => product.set({ priceFrom: value })}
      />
      <MomentField
        label={t('until')}
        hint={t('untilHint')}
        error={priceFrom && priceUntil && priceUntil <= priceFrom ? t('order') : undefined}
        value={priceUntil}
        edited={changes.has('priceUntil')}
        disabled={disabled}
        onChange={(value) => product.set({ priceUntil: value })}
      />
    </div>
  )
}

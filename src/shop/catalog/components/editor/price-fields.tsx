'use client'

import { useTranslations } from 'next-intl'
import { decimalString, minorDigits } from '@/lib/money'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import { SwitchRow } from '@/ui/switch'
import { cellKey, type DraftVariant } from './draft'
import type { ProductDraft } from './use-product-draft'

type Props = { product: ProductDraft; currency: string; disabled: boolean }
type Amount = 'priceMinor' | 'compareAtMinor' | 'costMinor'
const amounts: readonly Amount[] = ['priceMinor', 'compareAtMinor', 'costMinor']

const all = (variants: readonly DraftVariant[], change: Partial<DraftVariant>) =>
  variants.map(({ id }) => ({ id, change }))

/** The value all variants share, or undefined. */
function shared<K extends keyof DraftVariant>(variants: readonly DraftVariant[], key: K): DraftVariant[K] | undefined {
  const [first, ...rest] = variants
  return first && rest.every((variant) => variant[key] === first[key]) ? first[key] : undefined
}

/** Price, former price, cost and weight. With variants they show the span, and what is typed is for all of them. */
export function PriceFields({ product, currency, disabled }: Props) {
  const t = useTranslations('catalog.prices')
  const { locale } = useDesk()
  const { variants } = product.draft
  const many = variants.length > 1
  const changed = (key: Amount | 'weightGrams') => product.changes.has(key)
  const first = variants[0]
  const problem = !many && first ? product.problems.get(cellKey(first.id, 'compareAtMinor')) : undefined
  const weight = shared(variants, 'weightGrams')
  const span = (values: readonly (number | null)[], text: (value: number) => string) => {
    const given = values.filter((value) => value !== null)
    if (given.length === 0) return t('none')
    const [low, high] = [Math.min(...given), Math.max(...given)]
    return low === high && given.length === values.length
      ? text(low)
      : low === high
        ? t('some', { count: given.length })
        : t('span', { low: text(low), high: text(high) })
  }
  const amountText = (minor: number) => decimalString(minor, minorDigits(currency))
  return (
    <div className="p4">
      {amounts.map((key) => (
        <Field
          key={key}
          label={t(key)}
          hint={many ? t(shared(variants, key) === undefined ? 'byVariant' : 'forAll') : t(`${key}Hint`)}
          error={key === 'compareAtMinor' && problem ? t('belowPrice') : undefined}
        >
          <MoneyInput
            valueMinor={shared(variants, key) ?? null}
            placeholder={
              many
                ? span(
                    variants.map((variant) => variant[key]),
                    amountText,
                  )
                : undefined
            }
            currency={currency}
            locale={locale}
            disabled={disabled}
            edited={changed(key)}
            onValueChange={(minor) => {
              if (minor !== null || key !== 'priceMinor') product.setCells(all(variants, { [key]: minor }))
            }}
          />
        </Field>
      ))}
      <Field label={t('weight')} hint={many && weight === undefined ? t('byVariant') : t('weightHint')}>
        <NumberInput
          value={weight ?? null}
          placeholder={
            many
              ? span(
                  variants.map((variant) => variant.weightGrams),
                  String,
                )
              : undefined
          }
          min={0}
          locale={locale}
          after="g"
          disabled={disabled}
          edited={changed('weightGrams')}
          onValueChange={(grams) =>
            grams !== null && product.setCells(all(variants, { weightGrams: Math.round(grams) }))
          }
        />
      </Field>
    </div>
  )
}

/** Stock and numbers of a product without choices; with choices they stand in the grid. */
export function SingleStock({ product, disabled }: Omit<Props, 'currency'>) {
  const t = useTranslations('catalog.stock')
  const g = useTranslations('catalog.grid')
  const { locale } = useDesk()
  const [variant] = product.draft.variants
  if (!variant || product.draft.options.length > 0) return null
  const set = (change: Partial<DraftVariant>) => product.setCells([{ id: variant.id, change }])
  const problem = (cell: 'gtin' | 'onHand') => {
    const found = product.problems.get(cellKey(variant.id, cell))
    return found && g(`problems.${found}`)
  }
  return (
    <>
      <div className="p4">
        <Field
          label={t('onHand')}
          hint={variant.reserved > 0 ? t('reserved', { count: variant.reserved }) : t('onHandHint')}
          error={problem('onHand')}
        >
          <NumberInput
            value={variant.onHand}
            locale={locale}
            disabled={disabled || !variant.tracked}
            edited={product.changes.has('onHand')}
            stepLabels={{ less: t('less'), more: t('more') }}
            onValueChange={(onHand) => onHand !== null && set({ onHand: Math.round(onHand) })}
          />
        </Field>
        <Field label={t('sku')} hint={t('skuHint')}>
          <Input
            value={variant.sku}
            maxLength={120}
            disabled={disabled}
            edited={product.changes.has('sku')}
            onChange={(event) => set({ sku: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('gtin')} hint={t('gtinHint')} error={problem('gtin')}>
          <Input
            value={variant.gtin}
            maxLength={40}
            inputMode="numeric"
            disabled={disabled}
            edited={product.changes.has('gtin')}
            onChange={(event) => set({ gtin: event.currentTarget.value })}
          />
        </Field>
      </div>
      <div className="grid gap-x-12 mt-3 md:grid-cols-2">
        <SwitchRow
          label={t('tracked')}
          checked={variant.tracked}
          disabled={disabled}
          onCheckedChange={(tracked) => set({ tracked })}
        />
        <SwitchRow
          label={t('continueSelling')}
          checked={variant.continueSelling}
          disabled={disabled || !variant.tracked}
          onCheckedChange={(continueSelling) => set({ continueSelling })}
        />
        <SwitchRow
          label={t('requiresShipping')}
          checked={variant.requiresShipping}
          disabled={disabled}
          onCheckedChange={(requiresShipping) => set({ requiresShipping })}
        />
        <SwitchRow
          label={t('taxable')}
          checked={variant.taxable}
          disabled={disabled}
          onCheckedChange={(taxable) => set({ taxable })}
        />
      </div>
    </>
  )
}

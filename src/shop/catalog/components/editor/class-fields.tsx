'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { TextLink } from '@/ui/link-button'
import { Select } from '@/ui/select'
import type { ProductDraft } from './use-product-draft'

const ordinary = '-'
const mixed = '*'

/** Tax and delivery class of all variants; single ones are set in the grid. Hidden until the shop has classes. */
export function ClassFields({ product, disabled }: { product: ProductDraft; disabled: boolean }) {
  const t = useTranslations('catalog.classes')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const { data } = useQuery(trpc.catalog.desk.terms.queryOptions())
  const { variants } = product.draft
  const field = (cell: 'taxClass' | 'shippingClass', classes: readonly { key: string; name: string }[]) => {
    const keys = new Set(variants.map((variant) => variant[cell]))
    const [key = null] = keys
    return (
      <Field label={t(cell)}>
        <Select
          value={keys.size > 1 ? mixed : (key ?? ordinary)}
          disabled={disabled}
          edited={product.changes.has(cell)}
          options={[
            { value: ordinary, label: t(cell === 'taxClass' ? 'ordinaryTax' : 'noSurcharge') },
            ...classes.map((one) => ({ value: one.key, label: one.name })),
            ...(keys.size > 1 ? [{ value: mixed, label: t('mixed'), disabled: true }] : []),
          ]}
          onValueChange={(value) =>
            product.setCells(variants.map(({ id }) => ({ id, change: { [cell]: value === ordinary ? null : value } })))
          }
        />
      </Field>
    )
  }
  if (!data) return null
  return (
    <>
      {data.taxClasses.length > 0 ? field('taxClass', data.taxClasses) : null}
      {data.shippingClasses.length > 0 ? field('shippingClass', data.shippingClasses) : null}
      {data.taxClasses.length + data.shippingClasses.length === 0 ? (
        <p className="q s12">
          <TextLink href={`/${shop.slug}/catalogue/terms`}>{t('make')}</TextLink>
        </p>
      ) : null}
    </>
  )
}

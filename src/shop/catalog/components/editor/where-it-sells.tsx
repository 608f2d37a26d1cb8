'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import { Status } from '@/ui/status'
import { SwitchRow } from '@/ui/switch'
import { statusKinds } from '../status-kinds'
import type { ProductDraft } from './use-product-draft'

const statuses = ['active', 'draft', 'archived'] as const

/** Whether it is sold, and where it is shown. */
export function WhereItSells({
  product,
  mallName,
  disabled,
}: {
  product: ProductDraft
  mallName: string
  disabled: boolean
}) {
  const t = useTranslations('catalog')
  const { shop } = useDesk()
  const { status, inShop, listedInMall } = product.draft
  return (
    <Section
      title={t('sells.title')}
      end={
        <Status boxed kind={statusKinds[status]}>
          {t(`status.${status}`)}
        </Status>
      }
    >
      <Field label={t('sells.status')} hideLabel hint={t(`sells.about.${status}`)} className="mb-2">
        <Select
          value={status}
          disabled={disabled}
          edited={product.changes.has('status')}
          options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onValueChange={(value) => product.set({ status: value as (typeof statuses)[number] })}
        />
      </Field>
      <SwitchRow
        label={t('sells.ownShop', { shop: shop.name })}
        checked={inShop}
        disabled={disabled || status !== 'active'}
        onCheckedChange={(on) => product.set({ inShop: on })}
      />
      <SwitchRow
        label={mallName}
        checked={listedInMall}
        disabled={disabled || status !== 'active' || !inShop}
        onCheckedChange={(on) => product.set({ listedInMall: on })}
      />
    </Section>
  )
}

'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { Menu } from '@/ui/menu'
import { Section } from '@/ui/section'
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
    <Section title={t('sells.title')} end={<StatusMenu product={product} disabled={disabled} />}>
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

/** The boxed state is the button that changes it; each choice says what it means. */
function StatusMenu({ product, disabled }: { product: ProductDraft; disabled: boolean }) {
  const t = useTranslations('catalog')
  const { status } = product.draft
  const box = (
    <Status boxed kind={statusKinds[status]}>
      {t(`status.${status}`)}
    </Status>
  )
  if (disabled) return box
  return (
    <Menu
      trigger={
        <button type="button" className="fx gap-1" aria-label={`${t('sells.status')}: ${t(`status.${status}`)}`}>
          {box}
          <ChevronDown className="i text-ink-3" />
        </button>
      }
      groups={[
        {
          items: statuses.map((value) => ({
            label: t(`status.${value}`),
            hint: t(`sells.about.${value}`),
            current: value === status,
            onSelect: () => product.set({ status: value }),
          })),
        },
      ]}
    />
  )
}

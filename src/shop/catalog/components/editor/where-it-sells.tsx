'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { Menu } from '@/ui/menu'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import { SwitchRow } from '@/ui/switch'
import { statusKinds } from '../status-kinds'
import { MomentField } from './moment-field'
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
  const { status, inShop, listedInMall, membersOnly, publishAt, publishedUntil } = product.draft
  const { changes } = product
  const hidden = disabled || status !== 'active' || !inShop
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
        disabled={hidden}
        onCheckedChange={(on) => product.set({ listedInMall: on })}
      />
      <SwitchRow
        label={t('sells.membersOnly')}
        checked={membersOnly}
        disabled={hidden}
        onCheckedChange={(on) => product.set({ membersOnly: on })}
      />
      <div className="grid gap-3 mt-3 [&>.fld]:mt-0!">
        <MomentField
          label={t('sells.from')}
          hint={publishAt && new Date(publishAt) > new Date() ? t('sells.fromLater') : undefined}
          value={publishAt}
          edited={changes.has('publishAt')}
          disabled={hidden}
          onChange={(value) => product.set({ publishAt: value })}
        />
        <MomentField
          label={t('sells.until')}
          hint={publishedUntil ? undefined : t('sells.untilHint')}
          error={publishAt && publishedUntil && publishedUntil <= publishAt ? t('planned.order') : undefined}
          value={publishedUntil}
          edited={changes.has('publishedUntil')}
          disabled={hidden}
          onChange={(value) => product.set({ publishedUntil: value })}
        />
      </div>
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

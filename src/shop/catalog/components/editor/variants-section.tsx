'use client'

import { useQuery } from '@tanstack/react-query'
import { Columns3, PencilLine, SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Menu, type MenuGroup } from '@/ui/menu'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { BulkDialog } from './bulk-dialog'
import type { DraftVariant } from './draft'
import { type GridColumn, gridColumns } from './grid-columns'
import { OptionRows } from './option-rows'
import type { ProductDraft } from './use-product-draft'
import { useVariantChoice, type VariantChoice } from './use-variant-choice'
import { VariantTable } from './variant-table'

type Props = { product: ProductDraft; currency: string; disabled: boolean }

/** Choices and the grid of what follows from them. A product without choices shows only the way to give it some. */
export function VariantsSection({ product, currency, disabled }: Props) {
  const t = useTranslations('catalog')
  const { number } = useDeskFormat()
  const { options, variants } = product.draft
  const [by, setBy] = useState('0')
  const [shown, setShown] = useState<ReadonlySet<GridColumn['key']>>(
    new Set(gridColumns.filter((column) => column.usual).map((column) => column.key)),
  )
  const choice = useVariantChoice(variants.map(({ id }) => id))
  const hasChoices = options.length > 0
  const grouping = hasChoices && by !== 'flat' && Number(by) < options.length ? Number(by) : null
  const segments = [
    ...options.slice(0, 2).map((option, index) => ({
      value: String(index),
      label: t('grid.by', { name: option.name.toLocaleLowerCase() }),
    })),
    { value: 'flat', label: t('grid.flat') },
  ]
  return (
    <Section
      id="variants"
      className="mt-7"
      title={t('variants.title')}
      count={hasChoices ? number(variants.length) : undefined}
      end={
        hasChoices ? (
          <>
            {options.length > 1 ? (
              <Segmented
                className="hide-s"
                label={t('grid.groupBy')}
                segments={segments}
                value={grouping === null ? 'flat' : String(grouping)}
                onValueChange={setBy}
              />
            ) : null}
            {disabled ? null : <SetButton product={product} choice={choice} currency={currency} />}
            {disabled ? null : <RulesMenu product={product} choice={choice} />}
            <ColumnsMenu shown={shown} onChange={setShown} />
          </>
        ) : undefined
      }
    >
      <OptionRows product={product} disabled={disabled} />
      {hasChoices ? (
        <VariantTable
          product={product}
          currency={currency}
          by={grouping}
          shown={shown}
          choice={choice}
          disabled={disabled}
        />
      ) : null}
    </Section>
  )
}

function ColumnsMenu({
  shown,
  onChange,
}: {
  shown: ReadonlySet<GridColumn['key']>
  onChange: (shown: ReadonlySet<GridColumn['key']>) => void
}) {
  const t = useTranslations('catalog.grid')
  const toggle = (key: GridColumn['key']) =>
    onChange(new Set(shown.has(key) ? [...shown].filter((one) => one !== key) : [...shown, key]))
  return (
    <Menu
      trigger={
        <Button size="sm" className="hide-s" icon={<Columns3 className="i" />}>
          {t('columnsAct')}
        </Button>
      }
      groups={[
        {
          items: gridColumns.map(({ key }) => ({
            label: t(`columns.${key}`),
            current: shown.has(key),
            onSelect: () => toggle(key),
          })),
        },
      ]}
    />
  )
}

const rules = [
  { name: 'tracked', change: { tracked: true } },
  { name: 'untracked', change: { tracked: false } },
  { name: 'stopSelling', change: { continueSelling: false } },
  { name: 'continueSelling', change: { continueSelling: true } },
  { name: 'ships', change: { requiresShipping: true } },
  { name: 'noShipping', change: { requiresShipping: false } },
  { name: 'taxed', change: { taxable: true } },
  { name: 'untaxed', change: { taxable: false } },
] as const satisfies readonly { name: string; change: Partial<DraftVariant> }[]

/** Opens the dialog that sets one column of the chosen variants; without a choice it means all of them. */
function SetButton({ product, choice, currency }: { product: ProductDraft; choice: VariantChoice; currency: string }) {
  const t = useTranslations('catalog.bulkSet')
  const trpc = useTRPC()
  const terms = useQuery(trpc.catalog.desk.terms.queryOptions())
  const [open, setOpen] = useState(false)
  const { variants } = product.draft
  const meant = choice.count > 0 ? variants.filter(({ id }) => choice.has(id)) : variants
  return (
    <>
      <Button size="sm" icon={<PencilLine className="i" />} onClick={() => setOpen(true)}>
        {t('act')}
      </Button>
      {open ? (
        <BulkDialog
          variants={meant}
          currency={currency}
          terms={terms.data ?? { taxClasses: [], shippingClasses: [], fields: [] }}
          onApply={product.setCells}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

/** How chosen variants are sold; without a choice it means all of them. */
function RulesMenu({ product, choice }: { product: ProductDraft; choice: VariantChoice }) {
  const t = useTranslations('catalog.rules')
  const { variants } = product.draft
  const meant = choice.count > 0 ? variants.filter(({ id }) => choice.has(id)) : variants
  const applies = (change: Partial<DraftVariant>) =>
    meant.every((variant) =>
      Object.entries(change).every(([key, value]) => variant[key as keyof DraftVariant] === value),
    )
  const group = (from: number): MenuGroup => ({
    items: rules.slice(from, from + 2).map(({ name, change }) => ({
      label: t(name),
      current: applies(change),
      onSelect: () => product.setCells(meant.map(({ id }) => ({ id, change }))),
    })),
  })
  const removable =
    choice.count > 0 && choice.count < variants.length && meant.every((variant) => variant.reserved === 0)
  const removal: MenuGroup = {
    items: [
      {
        label: t('remove', { count: choice.count }),
        danger: true,
        disabled: !removable,
        onSelect: () => {
          product.set((now) => ({ variants: now.variants.filter(({ id }) => !choice.has(id)) }))
          choice.clear()
        },
      },
    ],
  }
  return (
    <Menu
      trigger={
        <Button size="sm" icon={<SlidersHorizontal className="i" />}>
          {choice.count > 0 ? t('forChosen', { count: choice.count }) : t('forAll')}
        </Button>
      }
      groups={[group(0), group(2), group(4), group(6), ...(choice.count > 0 ? [removal] : [])]}
    />
  )
}

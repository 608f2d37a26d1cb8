'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { TextLink } from '@/ui/link-button'
import { NumberInput } from '@/ui/number-input'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import type { CategoryNode, CustomFieldView, CustomValue } from '../../types'
import { nameIn } from './names'
import type { ProductDraft } from './use-product-draft'

/** The chosen categories and everything above them. */
function branch(nodes: readonly CategoryNode[], chosen: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const visit = (node: CategoryNode): boolean => {
    const below = node.children.map(visit).some(Boolean)
    const isIn = below || chosen.has(node.id)
    if (isIn) found.add(node.id)
    return isIn
  }
  for (const node of nodes) visit(node)
  return found
}

const none = '-'

/** The characteristics that goods of these categories have; what is left empty is not shown on the page. */
export function DetailsSection({ product, disabled }: { product: ProductDraft; disabled: boolean }) {
  const t = useTranslations('catalog.details')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const terms = useQuery(trpc.catalog.desk.terms.queryOptions())
  const categories = useQuery(trpc.catalog.desk.categories.queryOptions())
  const { categoryIds, customValues } = product.draft
  const places = branch(categories.data ?? [], new Set(categoryIds))
  const fields = (terms.data?.fields ?? []).filter(({ categoryId }) => categoryId === null || places.has(categoryId))
  function set(key: string, value: CustomValue | undefined): void {
    const { [key]: _was, ...others } = customValues
    product.set({ customValues: value === undefined || value === '' ? others : { ...others, [key]: value } })
  }
  return (
    <Section
      className="mt-7"
      title={t('title')}
      count={fields.length > 0 ? String(fields.length) : undefined}
      end={<TextLink href={`/${shop.slug}/catalogue/terms`}>{t('manage')}</TextLink>}
    >
      {fields.length === 0 ? <p className="q">{t('none')}</p> : null}
      <div className="grid gap-3 sm:grid-cols-2 [&>.fld]:mt-0!">
        {fields.map((field) => (
          <ValueField
            key={field.key}
            field={field}
            value={customValues[field.key]}
            disabled={disabled}
            onChange={(value) => set(field.key, value)}
          />
        ))}
      </div>
    </Section>
  )
}

type ValueProps = {
  field: CustomFieldView
  value: CustomValue | undefined
  disabled: boolean
  onChange: (value: CustomValue | undefined) => void
}

function ValueField({ field, value, disabled, onChange }: ValueProps) {
  const t = useTranslations('catalog.details')
  const { locale } = useDesk()
  const { kind, names, unit, choices, key } = field
  const control = () => {
    if (kind === 'number')
      return (
        <NumberInput
          value={typeof value === 'number' ? value : null}
          locale={locale}
          after={unit || undefined}
          disabled={disabled}
          format={{ maximumFractionDigits: 4 }}
          onValueChange={(number) => onChange(number ?? undefined)}
        />
      )
    if (kind === 'choice' || kind === 'boolean') {
      const options =
        kind === 'choice'
          ? choices.map((choice) => ({ value: choice.key, label: nameIn(choice.names, locale) }))
          : [
              { value: 'true', label: t('yes') },
              { value: 'false', label: t('no') },
            ]
      return (
        <Select
          value={value === undefined ? none : String(value)}
          disabled={disabled}
          options={[{ value: none, label: t('notGiven') }, ...options]}
          onValueChange={(next) => onChange(next === none ? undefined : kind === 'boolean' ? next === 'true' : next)}
        />
      )
    }
    return (
      <Input
        type={kind === 'date' ? 'date' : 'text'}
        value={value === undefined ? '' : String(value)}
        maxLength={2_000}
        disabled={disabled}
        after={unit || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return <Field label={nameIn(names, locale) || key}>{control()}</Field>
}

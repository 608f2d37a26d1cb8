'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button, IconButton } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import type { CustomFieldView, GoodsTerms, ShippingClassView, TaxClassView } from '../../types'
import { shelfChoices } from '../editor/filed-under'
import { nameIn } from '../editor/names'
import { ShippingClassDialog, TaxClassDialog } from './class-dialogs'
import { FieldDialog } from './field-dialog'
import { useTermAct } from './use-term-act'

type Open =
  | { kind: 'tax'; edited: TaxClassView | null }
  | { kind: 'shipping'; edited: ShippingClassView | null }
  | { kind: 'field'; edited: CustomFieldView | null }

/** What the shop has agreed for its goods: classes of tax and delivery, and its own characteristics. */
export function TermsScreen({ initial }: { initial: GoodsTerms }) {
  const t = useTranslations('catalog.terms')
  const trpc = useTRPC()
  const { shop, can, locale } = useDesk()
  const { money } = useDeskFormat()
  const { data } = useQuery(trpc.catalog.desk.terms.queryOptions(undefined, { initialData: initial }))
  const categories = useQuery(trpc.catalog.desk.categories.queryOptions())
  const places = new Map(shelfChoices(categories.data ?? []).map(({ value, label }) => [value, label]))
  const [open, setOpen] = useState<Open | null>(null)
  const remove = useRemoval()
  const canEdit = can('catalog.edit')
  const close = () => setOpen(null)
  const percent = (rateBp: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(rateBp / 10_000)
  const add = (kind: Open['kind'], label: string) =>
    canEdit ? (
      <Button size="sm" icon={<Plus className="i" />} onClick={() => setOpen({ kind, edited: null })}>
        {label}
      </Button>
    ) : undefined
  const row = (key: string, name: string, about: string, onOpen: () => void, onRemove: () => void) => (
    <Row key={key} name={name} about={about} canEdit={canEdit} onOpen={onOpen} onRemove={onRemove} />
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ href: `/${shop.slug}/catalogue`, label: t('catalogue') }]}
        crumbsLabel={t('crumbs')}
      />
      <div className="body grid gap-8">
        <Section title={t('fields')} end={add('field', t('newField'))}>
          <List empty={t('noFields')}>
            {data.fields.map((field) =>
              row(
                field.key,
                nameIn(field.names, locale),
                [
                  t(`kinds.${field.kind}`),
                  field.unit,
                  field.categoryId ? (places.get(field.categoryId) ?? '') : t('allGoods'),
                  field.isFacet ? t('facetMark') : '',
                ]
                  .filter(Boolean)
                  .join(' · '),
                () => setOpen({ kind: 'field', edited: field }),
                () => remove((desk) => desk.removeCustomField.mutate({ key: field.key })),
              ),
            )}
          </List>
        </Section>
        <Section title={t('taxClasses')} end={add('tax', t('newTax'))}>
          <List empty={t('noTax')}>
            {data.taxClasses.map((one) =>
              row(
                one.key,
                one.name,
                percent(one.rateBp),
                () => setOpen({ kind: 'tax', edited: one }),
                () => remove((desk) => desk.removeTaxClass.mutate({ key: one.key })),
              ),
            )}
          </List>
        </Section>
        <Section title={t('shippingClasses')} end={add('shipping', t('newShipping'))}>
          <List empty={t('noShipping')}>
            {data.shippingClasses.map((one) =>
              row(
                one.key,
                one.name,
                t(one.perPiece ? 'plusEach' : 'plusOnce', { amount: money(one.surchargeMinor) }),
                () => setOpen({ kind: 'shipping', edited: one }),
                () => remove((desk) => desk.removeShippingClass.mutate({ key: one.key })),
              ),
            )}
          </List>
        </Section>
      </div>
      {open?.kind === 'tax' ? <TaxClassDialog edited={open.edited} onClose={close} /> : null}
      {open?.kind === 'shipping' ? <ShippingClassDialog edited={open.edited} onClose={close} /> : null}
      {open?.kind === 'field' ? (
        <FieldDialog edited={open.edited} tree={categories.data ?? []} onClose={close} />
      ) : null}
    </>
  )
}

/** Takes one away; what still needs it says so. */
function useRemoval() {
  const toast = useToast()
  const { run } = useTermAct((title) => void toast.show({ title, tone: 'bad' }))
  return (act: Parameters<typeof run>[0]) => void run(act)
}

function List({ empty, children }: { empty: string; children: readonly ReactNode[] }) {
  return children.length > 0 ? <ul className="border-t border-rule">{children}</ul> : <p className="q">{empty}</p>
}

type RowProps = { name: string; about: string; canEdit: boolean; onOpen: () => void; onRemove: () => void }

function Row({ name, about, canEdit, onOpen, onRemove }: RowProps) {
  const t = useTranslations('catalog.terms')
  return (
    <li className="fx min-h-11 gap-3 border-b border-line">
      <button type="button" className="b min-w-0 truncate" disabled={!canEdit} onClick={onOpen}>
        {name}
      </button>
      <span className="q truncate">{about}</span>
      <span className="gr" />
      {canEdit ? (
        <IconButton size="sm" label={t('remove', { name })} onClick={onRemove}>
          <Trash2 className="i" />
        </IconButton>
      ) : null}
    </li>
  )
}

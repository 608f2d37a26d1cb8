'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { defaultLocale, isLocale, type Locale } from '@/lib/locales'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { SaveBar } from '@/ui/save-bar'
import { Section } from '@/ui/section'
import type { DeskProduct } from '../../types'
import { DetailsSection } from './details-section'
import { type CellProblem, type ChangeName, type DraftPatch, draftOf, emptyDraft } from './draft'
import { FiledUnder } from './filed-under'
import { LanguageChoice } from './language-choice'
import { NewProductHead } from './new-product-head'
import { PlannedFields } from './planned-fields'
import { PriceFields, SingleStock } from './price-fields'
import { ProductHead } from './product-head'
import { ProductImages } from './product-images'
import { RelatedGoods } from './related-goods'
import { RichText } from './rich-text'
import { SearchPreview } from './search-preview'
import { type KeptDraft, useKeptDraft } from './use-kept-draft'
import { type ProductDraft, useProductDraft } from './use-product-draft'
import { type SaveTrouble, useSaveProduct } from './use-save-product'
import { VariantsSection } from './variants-section'
import { WhereItSells } from './where-it-sells'
import { missingIn } from './words'
import { WordsSection } from './words-section'

type Props = {
  /** null for a product that is being made */
  initial: DeskProduct | null
  currency: string
  canEdit: boolean
  mallName: string
  /** language the shop is written in first */
  shopLocale: string
}

/** Everything about one product on one page, saved together. */
export function ProductEditor({ initial, currency, canEdit, mallName, shopLocale }: Props) {
  const t = useTranslations('catalog')
  const [saved, setSaved] = useState(initial ? { id: initial.state.id, version: initial.state.version } : null)
  const product = useProductDraft(initial ? draftOf(initial) : emptyDraft())
  const { draft, changes } = product
  const main = isLocale(shopLocale) ? shopLocale : defaultLocale
  const [language, setLanguage] = useState<Locale>(main)
  const { shop } = useDesk()
  const kept = useKeptDraft({
    shop: shop.slug,
    productId: saved?.id ?? null,
    version: saved?.version ?? 0,
    base: product.base,
    draft,
    isDirty: changes.size > 0,
  })
  const saving = useSaveProduct(product, saved, setSaved, kept.forget)
  const disabled = !canEdit || saving.busy
  const dirty = changes.size > 0
  useLeaveWarning(dirty)
  const handleError = saving.trouble?.kind === 'handle' ? saving.trouble.message : undefined
  return (
    <>
      {initial ? (
        <ProductHead product={initial} title={draft.title} canEdit={canEdit} onChanged={() => void saving.reload()} />
      ) : (
        <NewProductHead title={draft.title} />
      )}
      <div className="body pt-3!">
        <Trouble trouble={saving.trouble} onReload={() => void saving.reload()} />
        {canEdit ? <KeptCallout kept={kept} onRestore={product.restore} /> : null}
        <div className="fx mb-3 flex-wrap gap-3">
          <LanguageChoice
            main={main}
            language={language}
            onChange={setLanguage}
            missingIn={(one) => missingIn(draft, one)}
          />
          {language === main ? null : <span className="q s12">{t('words.hint')}</span>}
        </div>
        {language === main ? null : <WordsSection product={product} language={language} disabled={!canEdit} />}
        <div className="ped" hidden={language !== main}>
          <Section>
            <Field label={t('fields.title')} className="pt-1">
              <Input
                value={draft.title}
                maxLength={255}
                disabled={!canEdit}
                edited={changes.has('title')}
                onChange={(event) => product.set({ title: event.currentTarget.value })}
              />
            </Field>
            <RichText
              html={draft.descriptionHtml}
              edited={changes.has('descriptionHtml')}
              disabled={!canEdit}
              onChange={(descriptionHtml) => product.set({ descriptionHtml })}
            />
            <ProductImages
              images={draft.images}
              edited={changes.has('images')}
              disabled={disabled}
              onChange={(change) => product.set((now) => ({ images: change(now.images) }))}
            />
            <PriceFields product={product} currency={currency} disabled={!canEdit} />
            <PlannedFields product={product} currency={currency} disabled={!canEdit} />
            <SingleStock product={product} disabled={!canEdit} />
            <DetailsSection product={product} disabled={!canEdit} />
          </Section>
          <aside>
            <WhereItSells product={product} mallName={mallName} disabled={!canEdit} />
            <FiledUnder product={product} disabled={!canEdit} />
            <RelatedGoods product={product} ownId={saved?.id ?? null} disabled={!canEdit} />
            <SearchPreview product={product} handleError={handleError} disabled={!canEdit} />
          </aside>
        </div>
        <div hidden={language !== main}>
          <VariantsSection product={product} currency={currency} disabled={!canEdit} />
        </div>
        {dirty && canEdit ? (
          <Bar
            product={product}
            busy={saving.busy}
            keptAt={kept.keptAt}
            onSave={() => void saving.save()}
            onDiscard={() => {
              kept.forget()
              saving.clear()
            }}
          />
        ) : null}
      </div>
    </>
  )
}

/** The browser asks before a page with changes is closed. */
function useLeaveWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}

/** What an earlier visit left unsaved is offered, never laid over the product by itself. */
function KeptCallout({ kept, onRestore }: { kept: KeptDraft; onRestore: (patch: DraftPatch) => void }) {
  const t = useTranslations('catalog.save')
  const { dayAndTime } = useDeskFormat()
  const { found } = kept
  if (!found) return null
  return (
    <Callout
      tone="note"
      title={t('foundTitle', { when: dayAndTime(new Date(found.at)) })}
      className="mb-4"
      actions={
        <>
          <Button
            size="sm"
            onClick={() => {
              onRestore(found.patch)
              kept.taken()
            }}
          >
            {t('goOn')}
          </Button>
          <Button size="sm" variant="bare" onClick={kept.forget}>
            {t('throwAway')}
          </Button>
        </>
      }
    >
      {t(kept.isStale ? 'foundStale' : 'foundText')}
    </Callout>
  )
}

function Trouble({ trouble, onReload }: { trouble: SaveTrouble | null; onReload: () => void }) {
  const t = useTranslations('catalog.save')
  if (!trouble || trouble.kind === 'handle') return null
  if (trouble.kind === 'other') {
    return (
      <Callout tone="bad" live title={t('failed')} className="mb-4">
        {trouble.message}
      </Callout>
    )
  }
  return (
    <Callout
      tone="warn"
      live
      title={t('changedTitle')}
      className="mb-4"
      actions={
        <Button size="sm" onClick={onReload}>
          {t('reload')}
        </Button>
      }
    >
      {t('changedText')}
    </Callout>
  )
}

type BarProps = { product: ProductDraft; busy: boolean; keptAt: Date | null; onSave: () => void; onDiscard: () => void }

/** How many changes, what they are in words, and what must be put right before they can be saved. */
function Bar({ product, busy, keptAt, onSave, onDiscard }: BarProps) {
  const { time } = useDeskFormat()
  const t = useTranslations('catalog.save')
  const g = useTranslations('catalog.grid')
  const c = useTranslations('common')
  const { changes, problems, draft } = product
  const total = [...changes.values()].reduce((sum, count) => sum + count, 0)
  const words = [...changes].map(([name, count]) => t(`what.${name satisfies ChangeName}`, { count })).join(', ')
  const [problem] = problems.values()
  const blocked =
    draft.title.trim() === ''
      ? t('titleMissing')
      : problem
        ? t('cells', { count: problems.size, problem: g(`problems.${problem satisfies CellProblem}`) })
        : undefined
  return (
    <SaveBar
      count={t('changes', { count: total })}
      detail={keptAt ? `${words} · ${t('kept', { time: time(keptAt) })}` : words}
      blocked={blocked}
      saving={busy}
      discardLabel={c('discard')}
      saveLabel={c('save')}
      onSave={onSave}
      onDiscard={() => {
        product.discard()
        onDiscard()
      }}
    />
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { slugify } from '@/lib/text'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { opening, wordsOf } from '@/ui/plain-words'
import { Section } from '@/ui/section'
import type { ProductDraft } from './use-product-draft'

const bestTitle = 60
const bestText = 155

/** How the product reads in a search engine, and its address. */
export function SearchPreview({
  product,
  handleError,
  disabled,
}: {
  product: ProductDraft
  handleError: string | undefined
  disabled: boolean
}) {
  const t = useTranslations('catalog.search')
  const { shop } = useDesk()
  const { number } = useDeskFormat()
  const [open, setOpen] = useState(false)
  const { draft } = product
  const handle = draft.handle || slugify(draft.title)
  const title = draft.seoTitle || draft.title
  const text = draft.seoDescription || opening(wordsOf(draft.descriptionHtml), bestText)
  return (
    <Section
      title={t('title')}
      end={
        disabled ? undefined : <TextButton onClick={() => setOpen(!open)}>{open ? t('done') : t('change')}</TextButton>
      }
    >
      <div className="serp">
        <div className="u el">
          {new URL(shop.frontUrl).host} › {handle || '…'}
        </div>
        <div className="t">{title || t('noTitle')}</div>
        <p className="m">{text || t('noText')}</p>
      </div>
      <p className="q s12 mt-2">
        {t('lengths', {
          title: number([...title].length),
          bestTitle: number(bestTitle),
          text: number([...text].length),
          bestText: number(bestText),
        })}
      </p>
      {open || handleError ? (
        <div className="grid gap-3 mt-3 [&>.fld]:mt-0!">
          <Field label={t('seoTitle')} hint={t('seoTitleHint')}>
            <Input
              value={draft.seoTitle}
              placeholder={draft.title}
              maxLength={255}
              edited={product.changes.has('seoTitle')}
              onChange={(event) => product.set({ seoTitle: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('seoText')}>
            <Textarea
              value={draft.seoDescription}
              placeholder={text}
              maxLength={1000}
              edited={product.changes.has('seoDescription')}
              onChange={(event) => product.set({ seoDescription: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('handle')} hint={t('handleHint')} error={handleError}>
            <Input
              value={draft.handle}
              placeholder={handle}
              maxLength={120}
              edited={product.changes.has('handle')}
              onChange={(event) =>
                product.set({ handle: event.currentTarget.value.toLowerCase().replace(/\s+/g, '-') })
              }
            />
          </Field>
        </div>
      ) : null}
    </Section>
  )
}

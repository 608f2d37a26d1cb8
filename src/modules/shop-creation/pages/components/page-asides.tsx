'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { slugify } from '@/lib/text'
import { CheckboxRow } from '@/ui/checkbox'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { opening, wordsOf } from '@/ui/plain-words'
import { Section as Block } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { pathOf, textIn } from '../rules'
import type { Section } from '../types'
import type { PageDraft, PageTrouble } from './draft'
import { MomentField } from './moment-field'

type Props = { draft: PageDraft; section: Section; disabled: boolean; trouble: PageTrouble | null }

/** Draft or published, from when, and a notice until when and how high. */
export function Visibility({ draft, section, disabled, trouble }: Props) {
  const t = useTranslations('pages.desk.visibility')
  const { values, set, isChanged } = draft
  return (
    <Block title={t('title')}>
      <Segmented
        label={t('title')}
        disabled={disabled}
        value={values.state}
        segments={[
          { value: 'draft', label: t('draft') },
          { value: 'published', label: t('published') },
        ]}
        onValueChange={(state) => set({ state })}
        className="mb-4"
      />
      <MomentField
        label={t(section === 'notice' ? 'fromNotice' : 'from')}
        hint={t('fromHint')}
        value={values.publishedAt}
        edited={isChanged('publishedAt')}
        disabled={disabled}
        onChange={(publishedAt) => set({ publishedAt })}
      />
      {section === 'notice' ? (
        <>
          <MomentField
            label={t('until')}
            hint={t('untilHint')}
            error={trouble === 'ends' ? t('untilEarlier') : undefined}
            value={values.endsAt}
            edited={isChanged('endsAt')}
            disabled={disabled}
            onChange={(endsAt) => set({ endsAt })}
          />
          <CheckboxRow
            className="mt-4"
            label={t('pinned')}
            checked={values.pinned}
            disabled={disabled}
            onCheckedChange={(pinned) => set({ pinned })}
          />
        </>
      ) : null}
    </Block>
  )
}

type SearchProps = Props & { language: Locale; shopLocale: string; handleError: string | undefined }

/** How the text reads in a search engine, and its address. */
export function SearchLook({ draft, section, disabled, language, shopLocale, handleError, trouble }: SearchProps) {
  const t = useTranslations('pages.desk.search')
  const { shop } = useDesk()
  const { values, set, isChanged } = draft
  const said = (texts: typeof values.titles) => textIn(texts, language, shopLocale).text
  const handle = values.handle || slugify(textIn(values.titles, shopLocale, shopLocale).text)
  const text = said(values.seoTexts) || opening(wordsOf(said(values.bodies)), 155)
  return (
    <Block title={t('title')}>
      <div className="serp">
        <div className="u el">
          {new URL(shop.frontUrl).host} › {pathOf(section, handle || '…').slice(1)}
        </div>
        <div className="t">{said(values.seoTitles) || said(values.titles) || t('noTitle')}</div>
        <p className="m">{text || t('noText')}</p>
      </div>
      <div className="mt-3">
        <Field label={t('seoTitle')}>
          <Input
            value={values.seoTitles[language]}
            placeholder={said(values.titles)}
            lang={language}
            maxLength={255}
            disabled={disabled}
            edited={isChanged('seoTitles')}
            onChange={(event) => set({ seoTitles: { ...values.seoTitles, [language]: event.currentTarget.value } })}
          />
        </Field>
        <Field label={t('seoText')}>
          <Textarea
            value={values.seoTexts[language]}
            placeholder={text}
            lang={language}
            maxLength={1_000}
            disabled={disabled}
            edited={isChanged('seoTexts')}
            onChange={(event) => set({ seoTexts: { ...values.seoTexts, [language]: event.currentTarget.value } })}
          />
        </Field>
        {section === 'policy' ? null : (
          <Field
            label={t('handle')}
            hint={t('handleHint')}
            error={handleError ?? (trouble === 'handle' ? t('handleBad') : undefined)}
          >
            <Input
              value={values.handle}
              placeholder={handle}
              maxLength={120}
              disabled={disabled}
              edited={isChanged('handle')}
              onChange={(event) => set({ handle: event.currentTarget.value.toLowerCase().replace(/\s+/g, '-') })}
            />
          </Field>
        )}
      </div>
    </Block>
  )
}

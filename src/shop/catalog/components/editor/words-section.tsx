'use client'

import { useTranslations } from 'next-intl'
import { type Locale, localeNames } from '@/lib/locales'
import { mediaUrl } from '@/lib/media'
import { noWords, type ProductWords } from '@/lib/product-words'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { Section } from '@/ui/section'
import { RichText } from './rich-text'
import type { ProductDraft } from './use-product-draft'
import { altTextIn, optionNameIn, valueTextIn, withAlt, withOptionName, withValueText, withWords } from './words'

type Props = { product: ProductDraft; language: Locale; disabled: boolean }

/** Everything a product says, in a further language; the shop's own text stands in each empty field as it would be shown. */
export function WordsSection({ product, language, disabled }: Props) {
  const t = useTranslations('catalog')
  const { draft } = product
  const said = draft.words[language] ?? noWords
  const edited = product.changes.has('words')
  const set = (change: Partial<ProductWords>) =>
    product.set((now) => ({ words: withWords(now.words, language, change) }))
  return (
    <>
      <Section>
        <Field label={t('fields.title')} className="pt-1">
          <Input
            value={said.title}
            placeholder={draft.title}
            lang={language}
            maxLength={255}
            disabled={disabled}
            edited={edited && said.title !== (product.base.words[language]?.title ?? '')}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
        </Field>
        <RichText
          key={language}
          html={said.descriptionHtml}
          edited={edited && said.descriptionHtml !== (product.base.words[language]?.descriptionHtml ?? '')}
          disabled={disabled}
          language={language}
          onChange={(descriptionHtml) => set({ descriptionHtml })}
        />
        {said.descriptionHtml === '' && draft.descriptionHtml !== '' ? (
          <p className="q s12 mt-2">{t('words.fallsBack', { language: localeNames[language] })}</p>
        ) : null}
        <AltFields product={product} said={said} language={language} disabled={disabled} set={set} />
      </Section>
      <OptionFields product={product} said={said} language={language} disabled={disabled} set={set} />
      <Section title={t('search.title')} className="mt-7">
        <div className="grid gap-3 [&>.fld]:mt-0!">
          <Field label={t('search.seoTitle')} hint={t('search.seoTitleHint')}>
            <Input
              value={said.seoTitle}
              placeholder={said.title || draft.seoTitle || draft.title}
              lang={language}
              maxLength={255}
              disabled={disabled}
              onChange={(event) => set({ seoTitle: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('search.seoText')}>
            <Textarea
              value={said.seoDescription}
              placeholder={draft.seoDescription}
              lang={language}
              maxLength={1000}
              disabled={disabled}
              onChange={(event) => set({ seoDescription: event.currentTarget.value })}
            />
          </Field>
        </div>
      </Section>
    </>
  )
}

type PartProps = Props & { said: ProductWords; set: (change: Partial<ProductWords>) => void }

/** What is to be seen on each picture. */
function AltFields({ product, said, language, disabled, set }: PartProps) {
  const t = useTranslations('catalog.images')
  const { images } = product.draft
  if (images.length === 0) return null
  return (
    <fieldset className="mt-5 grid gap-2">
      <legend className="fld__label mb-2">{t('alt')}</legend>
      {images.map(({ mediaId, alt, media }, index) => (
        <div key={mediaId} className="fx gap-3">
          {media ? (
            // biome-ignore lint/performance/noImgElement: sizes are made once at upload, no optimiser in between
            <img
              src={mediaUrl(mediaId, 320)}
              alt=""
              width={40}
              height={40}
              className="size-10 rounded-sm object-cover"
            />
          ) : (
            <span className="size-10 rounded-sm bg-sunk" />
          )}
          <Input
            className="gr"
            aria-label={alt ? t('open', { number: index + 1, alt }) : t('openPlain', { number: index + 1 })}
            value={altTextIn(said, mediaId)}
            placeholder={alt}
            lang={language}
            maxLength={512}
            disabled={disabled}
            onChange={(event) => set({ alts: withAlt(said, mediaId, event.currentTarget.value) })}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** What each option and its values are called. */
function OptionFields({ product, said, language, disabled, set }: PartProps) {
  const t = useTranslations('catalog')
  const { options } = product.draft
  if (options.length === 0) return null
  return (
    <Section title={t('variants.title')} className="mt-7">
      {options.map(({ name, values }) => (
        <fieldset key={name} className="mb-5 grid gap-3">
          <legend className="b mb-2">{name}</legend>
          <Field label={t('words.optionName')}>
            <Input
              value={optionNameIn(said, name)}
              placeholder={name}
              lang={language}
              maxLength={60}
              disabled={disabled}
              onChange={(event) => set({ options: withOptionName(said, name, event.currentTarget.value) })}
            />
          </Field>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 [&>.fld]:mt-0!">
            {values.map((value) => (
              <Field key={value} label={value}>
                <Input
                  value={valueTextIn(said, name, value)}
                  placeholder={value}
                  lang={language}
                  maxLength={120}
                  disabled={disabled}
                  onChange={(event) => set({ options: withValueText(said, name, value, event.currentTarget.value) })}
                />
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
    </Section>
  )
}

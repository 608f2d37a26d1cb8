'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import { bannerTones, maxFaqItems, maxNotices, maxQuotes } from '../../constants'
import { noWords } from '../../rules/blocks'
import type { BlockOf } from '../../types'
import { PictureField } from '../picture-field'
import { WordsField } from '../words-field'
import { ChoiceField, LinkFields, TitleField } from './common-fields'
import { ItemList } from './item-list'
import { MarkupField } from './markup-field'
import type { Editor } from './types'

export function NoticeFields({ block, language, onChange }: Editor<BlockOf<'notice'>>) {
  const t = useTranslations('design.fields')
  return (
    <ItemList
      items={block.items}
      max={maxNotices}
      nameOf={(number) => t('notice', { number })}
      addLabel={t('addNotice')}
      blank={() => noWords}
      onChange={(items, group) => onChange({ ...block, items }, group)}
    >
      {(words, set, index) => (
        <WordsField
          label={t('notice', { number: index + 1 })}
          words={words}
          language={language}
          max={120}
          onChange={(next) => set(next, 'notice')}
        />
      )}
    </ItemList>
  )
}

export function BannerFields({ block, language, onChange }: Editor<BlockOf<'banner'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={160}
        rows={2}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <ChoiceField
        label={t('tone')}
        value={block.tone}
        choices={bannerTones.map((value) => ({ value, label: t(`tones.${value}`) }))}
        onChange={(tone) => onChange({ ...block, tone })}
      />
      <LinkFields
        link={block.link}
        language={language}
        onChange={(link, group) => onChange({ ...block, link }, group)}
      />
    </>
  )
}

/** Headline, text, button and picture, as the opening picture and stories have them. */
export function OpeningFields<Block extends BlockOf<'hero'> | BlockOf<'image-text'>>({
  block,
  language,
  onChange,
}: Editor<Block>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <WordsField
        label={t('headline')}
        words={block.headline}
        language={language}
        max={90}
        otherwise={t('ownWords')}
        onChange={(headline) => onChange({ ...block, headline }, 'headline')}
      />
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={block.kind === 'hero' ? 320 : 1_200}
        rows={4}
        otherwise={t('ownWords')}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <PictureField picture={block.picture} onChange={(picture) => onChange({ ...block, picture })} />
      <LinkFields
        link={block.link}
        language={language}
        onChange={(link, group) => onChange({ ...block, link }, group)}
      />
    </>
  )
}

export function StoryFields({ block, language, onChange }: Editor<BlockOf<'story'>>) {
  const t = useTranslations('design.fields')
  const parts = [
    { name: 'text', max: 4_000, rows: 10 },
    { name: 'quote', max: 240, rows: 2 },
    { name: 'by', max: 80 },
  ] as const
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} max={90} own={false} />
      {parts.map(({ name, max, ...rows }) => (
        <WordsField
          key={name}
          label={t(name)}
          words={block[name]}
          language={language}
          max={max}
          {...rows}
          onChange={(words) => onChange({ ...block, [name]: words }, name)}
        />
      ))}
      <PictureField picture={block.picture} onChange={(picture) => onChange({ ...block, picture })} />
    </>
  )
}

export function RichTextFields({ block, language, onChange }: Editor<BlockOf<'rich-text'>>) {
  const t = useTranslations('design.fields')
  return (
    <MarkupField
      key={language}
      label={t('text')}
      html={block.html[language]}
      language={language}
      onChange={(html) => onChange({ ...block, html: { ...block.html, [language]: html } }, `html-${language}`)}
    />
  )
}

const starChoices = ['0', '5', '4', '3', '2', '1'] as const

export function QuotesFields({ block, language, onChange }: Editor<BlockOf<'quotes'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} own={false} />
      <ItemList
        items={block.items}
        max={maxQuotes}
        nameOf={(number) => t('quoteItem', { number })}
        addLabel={t('addQuote')}
        blank={() => ({ text: noWords, by: noWords, stars: 0 })}
        onChange={(items, group) => onChange({ ...block, items }, group)}
      >
        {(item, set) => (
          <>
            <WordsField
              label={t('said')}
              words={item.text}
              language={language}
              max={400}
              rows={3}
              onChange={(text) => set({ ...item, text }, 'text')}
            />
            <WordsField
              label={t('by')}
              words={item.by}
              language={language}
              max={80}
              onChange={(by) => set({ ...item, by }, 'by')}
            />
            <Field label={t('stars')}>
              <Select
                options={starChoices.map((value) => ({ value, label: t('starCount', { count: Number(value) }) }))}
                value={String(item.stars)}
                onValueChange={(stars) => set({ ...item, stars: Number(stars) })}
              />
            </Field>
          </>
        )}
      </ItemList>
    </>
  )
}

export function FaqFields({ block, language, onChange }: Editor<BlockOf<'faq'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <ItemList
        items={block.items}
        max={maxFaqItems}
        nameOf={(number) => t('questionItem', { number })}
        addLabel={t('addQuestion')}
        blank={() => ({ question: noWords, answer: noWords })}
        onChange={(items, group) => onChange({ ...block, items }, group)}
      >
        {(item, set) => (
          <>
            <WordsField
              label={t('question')}
              words={item.question}
              language={language}
              max={120}
              onChange={(question) => set({ ...item, question }, 'q')}
            />
            <WordsField
              label={t('answer')}
              words={item.answer}
              language={language}
              max={800}
              rows={3}
              onChange={(answer) => set({ ...item, answer }, 'a')}
            />
          </>
        )}
      </ItemList>
    </>
  )
}

'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { Button, IconButton } from '@/ui/button'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Segmented } from '@/ui/segmented'
import { maxFaqItems, maxNotices } from '../constants'
import type { BlockOf, DesignBlock, Words } from '../types'
import { PictureField } from './picture-field'
import { WordsField } from './words-field'

const noWords: Words = { en: '', ja: '', ko: '' }

type Editor<Block> = { block: Block; language: Locale; onChange: (block: Block, group?: string) => void }

function NoticeFields({ block, language, onChange }: Editor<BlockOf<'notice'>>) {
  const t = useTranslations('design.fields')
  const set = (items: Words[], group?: string) => onChange({ ...block, items }, group)
  return (
    <>
      {block.items.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no identity but their place
        <div className="dz-item" key={index}>
          <WordsField
            label={t('notice', { number: index + 1 })}
            words={words}
            language={language}
            max={120}
            onChange={(next) => set(block.items.with(index, next), `notice-${index}`)}
          />
          <IconButton
            size="sm"
            label={t('removeNotice', { number: index + 1 })}
            onClick={() => set(block.items.toSpliced(index, 1))}
          >
            <Trash2 className="i" />
          </IconButton>
        </div>
      ))}
      {block.items.length < maxNotices ? (
        <Button size="sm" icon={<Plus className="i" />} onClick={() => set([...block.items, noWords])}>
          {t('addNotice')}
        </Button>
      ) : null}
    </>
  )
}

function FaqFields({ block, language, onChange }: Editor<BlockOf<'faq'>>) {
  const t = useTranslations('design.fields')
  const set = (items: typeof block.items, group?: string) => onChange({ ...block, items }, group)
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: questions have no identity but their place
        <div className="dz-item" key={index}>
          <WordsField
            label={t('question')}
            words={item.question}
            language={language}
            max={120}
            onChange={(question) => set(block.items.with(index, { ...item, question }), `q-${index}`)}
          />
          <WordsField
            label={t('answer')}
            words={item.answer}
            language={language}
            max={800}
            rows={3}
            onChange={(answer) => set(block.items.with(index, { ...item, answer }), `a-${index}`)}
          />
          <Button
            size="sm"
            variant="bare"
            icon={<Trash2 className="i" />}
            onClick={() => set(block.items.toSpliced(index, 1))}
          >
            {t('removeQuestion')}
          </Button>
        </div>
      ))}
      {block.items.length < maxFaqItems ? (
        <Button
          size="sm"
          icon={<Plus className="i" />}
          onClick={() => set([...block.items, { question: noWords, answer: noWords }])}
        >
          {t('addQuestion')}
        </Button>
      ) : null}
    </>
  )
}

type Titled = Extract<DesignBlock, { title: Words }>

function TitleField<Block extends Titled>({ block, language, onChange }: Editor<Block>) {
  const t = useTranslations('design.fields')
  return (
    <WordsField
      label={t('title')}
      words={block.title}
      language={language}
      max={60}
      otherwise={t('ownWords')}
      onChange={(title) => onChange({ ...block, title }, 'title')}
    />
  )
}

/** Headline, text, button and picture, as the opening picture and stories have them. */
function StoryFields({ block, language, onChange }: Editor<BlockOf<'hero'> | BlockOf<'image-text'>>) {
  const t = useTranslations('design.fields')
  const max = block.kind === 'hero' ? 320 : 1_200
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
        max={max}
        rows={4}
        otherwise={t('ownWords')}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <PictureField picture={block.picture} onChange={(picture) => onChange({ ...block, picture })} />
      <WordsField
        label={t('button')}
        words={block.link.label}
        language={language}
        max={40}
        onChange={(label) => onChange({ ...block, link: { ...block.link, label } }, 'button')}
      />
      <Field label={t('target')} hint={t('targetHint')}>
        <Input
          value={block.link.target}
          maxLength={300}
          placeholder="/products"
          onChange={(event) =>
            onChange({ ...block, link: { ...block.link, target: event.currentTarget.value } }, 'target')
          }
        />
      </Field>
    </>
  )
}

const sketchParts = ['main', 'side', 'upper', 'landmark', 'park'] as const

function VisitFields({ block, language, onChange }: Editor<BlockOf<'hours-map'>>) {
  const t = useTranslations('design.fields')
  const sketch = block.sketch ?? { main: '', side: '', upper: '', landmark: '', park: '' }
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={320}
        rows={3}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <p className="q s12">{t('sketchHint')}</p>
      {sketchParts.map((part) => (
        <Field key={part} label={t(`sketch.${part}`)}>
          <Input
            value={sketch[part]}
            maxLength={40}
            onChange={(event) =>
              onChange({ ...block, sketch: { ...sketch, [part]: event.currentTarget.value } }, `sketch-${part}`)
            }
          />
        </Field>
      ))}
    </>
  )
}

function GridFields({ block, language, onChange }: Editor<BlockOf<'product-grid'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <Field label={t('source')}>
        <Segmented
          label={t('source')}
          value={block.source}
          onValueChange={(source) => onChange({ ...block, source })}
          segments={[
            { value: 'newest', label: t('newest') },
            { value: 'sale', label: t('sale') },
          ]}
        />
      </Field>
    </>
  )
}

function ListFields({ block, onChange }: Editor<BlockOf<'product-list'>>) {
  const t = useTranslations('design.fields')
  const counts = ['4', '6', '9', '12'] as const
  return (
    <Field label={t('rows')} hint={t('rowsHint')}>
      <Segmented
        label={t('rows')}
        value={counts.find((count) => Number(count) >= block.rows) ?? '12'}
        onValueChange={(rows) => onChange({ ...block, rows: Number(rows) })}
        segments={counts.map((value) => ({ value, label: value }))}
      />
    </Field>
  )
}

/** What a block says and shows. */
export function BlockPanel({ block, language, onChange }: Editor<DesignBlock>) {
  const shared = { language, onChange }
  switch (block.kind) {
    case 'notice':
      return <NoticeFields block={block} {...shared} />
    case 'hero':
    case 'image-text':
      return <StoryFields block={block} {...shared} />
    case 'product-grid':
      return <GridFields block={block} {...shared} />
    case 'product-list':
      return <ListFields block={block} {...shared} />
    case 'hours-map':
      return <VisitFields block={block} {...shared} />
    case 'faq':
      return <FaqFields block={block} {...shared} />
    case 'category-tiles':
    case 'recently-seen':
      return <TitleField block={block} {...shared} />
  }
}

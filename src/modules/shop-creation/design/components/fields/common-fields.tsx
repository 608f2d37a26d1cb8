'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Segmented } from '@/ui/segmented'
import type { BlockOf, DesignBlock, Words } from '../../types'
import { WordsField } from '../words-field'
import type { Editor } from './types'

type Titled = Extract<DesignBlock, { title: Words }>

export function TitleField<Block extends Titled>({
  block,
  language,
  onChange,
  max = 60,
  own = true,
}: Editor<Block> & { max?: number /** an empty title is filled from the shop's own data */; own?: boolean }) {
  const t = useTranslations('design.fields')
  return (
    <WordsField
      label={t('title')}
      words={block.title}
      language={language}
      max={max}
      otherwise={own ? t('ownWords') : ''}
      onChange={(title) => onChange({ ...block, title }, 'title')}
    />
  )
}

type Link = BlockOf<'banner'>['link']

/** Words on a button and where it leads. */
export function LinkFields({
  link,
  language,
  onChange,
}: {
  link: Link
  language: Locale
  onChange: (link: Link, group: string) => void
}) {
  const t = useTranslations('design.fields')
  return (
    <>
      <WordsField
        label={t('button')}
        words={link.label}
        language={language}
        max={40}
        onChange={(label) => onChange({ ...link, label }, 'button')}
      />
      <TargetField target={link.target} onChange={(target) => onChange({ ...link, target }, 'target')} />
    </>
  )
}

export function TargetField({ target, onChange }: { target: string; onChange: (target: string) => void }) {
  const t = useTranslations('design.fields')
  return (
    <Field label={t('target')} hint={t('targetHint')}>
      <Input
        value={target}
        maxLength={300}
        placeholder="/products"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  )
}

/** One of a few words of the interface. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  return (
    <Field label={label}>
      <Segmented label={label} value={value} onValueChange={onChange} segments={choices} />
    </Field>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { NumberInput } from '@/ui/number-input'
import { maxShopNews, newsSources } from '../../constants'
import { noWords } from '../../rules/blocks'
import type { BlockOf } from '../../types'
import { WordsField } from '../words-field'
import { ChoiceField, TargetField, TitleField } from './common-fields'
import { ItemList } from './item-list'
import type { Editor } from './types'

/** The shop's own notices, or lines written for this block. */
export function NewsFields({ block, language, onChange }: Editor<BlockOf<'news'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <ChoiceField
        label={t('newsFrom')}
        value={block.from}
        choices={newsSources.map((value) => ({ value, label: t(`newsSources.${value}`) }))}
        onChange={(from) => onChange({ ...block, from })}
      />
      {block.from === 'notices' ? (
        <Field label={t('newsCount')} hint={t('newsHint')}>
          <NumberInput
            value={block.count}
            min={1}
            max={maxShopNews}
            onValueChange={(count) => {
              if (count !== null) onChange({ ...block, count: Math.trunc(count) }, 'count')
            }}
          />
        </Field>
      ) : (
        <OwnLines block={block} language={language} onChange={onChange} />
      )}
    </>
  )
}

function OwnLines({ block, language, onChange }: Editor<BlockOf<'news'>>) {
  const t = useTranslations('design.fields')
  return (
    <ItemList
      items={block.items}
      max={maxShopNews}
      nameOf={(number) => t('newsItem', { number })}
      addLabel={t('addNews')}
      blank={() => ({ day: '', headline: noWords, text: noWords, target: '' })}
      onChange={(items, group) => onChange({ ...block, items }, group)}
    >
      {(item, set) => (
        <>
          <Field label={t('day')}>
            <Input
              type="date"
              value={item.day}
              onChange={(event) => set({ ...item, day: event.currentTarget.value })}
            />
          </Field>
          <WordsField
            label={t('headline')}
            words={item.headline}
            language={language}
            max={120}
            onChange={(headline) => set({ ...item, headline }, 'headline')}
          />
          <WordsField
            label={t('text')}
            words={item.text}
            language={language}
            max={600}
            rows={3}
            onChange={(text) => set({ ...item, text }, 'text')}
          />
          <TargetField target={item.target} onChange={(target) => set({ ...item, target }, 'target')} />
        </>
      )}
    </ItemList>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { dividerLooks, spacerSizes } from '../constants'
import type { BlockKind, BlockOf, DesignBlock } from '../types'
import { ColumnFields } from './fields/column-fields'
import { ChoiceField, TitleField } from './fields/common-fields'
import { GridFields, ListFields, TilesFields } from './fields/goods-fields'
import { NewsFields } from './fields/news-fields'
import { GalleryFields, VideoFields } from './fields/picture-fields'
import { CountdownFields, CouponsFields, NewsletterFields, VisitFields } from './fields/reach-fields'
import type { Editor } from './fields/types'
import {
  BannerFields,
  FaqFields,
  NoticeFields,
  OpeningFields,
  QuotesFields,
  RichTextFields,
  StoryFields,
} from './fields/words-fields'

function SpacerFields({ block, onChange }: Editor<BlockOf<'spacer'>>) {
  const t = useTranslations('design.fields')
  return (
    <ChoiceField
      label={t('room')}
      value={block.size}
      choices={spacerSizes.map((value) => ({ value, label: value.toUpperCase() }))}
      onChange={(size) => onChange({ ...block, size })}
    />
  )
}

function DividerFields({ block, onChange }: Editor<BlockOf<'divider'>>) {
  const t = useTranslations('design.fields')
  return (
    <ChoiceField
      label={t('dividerLook')}
      value={block.look}
      choices={dividerLooks.map((value) => ({ value, label: t(`dividers.${value}`) }))}
      onChange={(look) => onChange({ ...block, look })}
    />
  )
}

const fields: { [Kind in BlockKind]: (props: Editor<BlockOf<Kind>>) => ReactNode } = {
  notice: NoticeFields,
  hero: OpeningFields,
  banner: BannerFields,
  countdown: CountdownFields,
  'product-grid': GridFields,
  'product-list': ListFields,
  'category-tiles': TilesFields,
  'recently-seen': TitleField,
  season: TitleField,
  coupons: CouponsFields,
  'image-text': OpeningFields,
  story: StoryFields,
  'rich-text': RichTextFields,
  news: NewsFields,
  quotes: QuotesFields,
  faq: FaqFields,
  gallery: GalleryFields,
  video: VideoFields,
  'hours-map': VisitFields,
  newsletter: NewsletterFields,
  columns: (props) => <ColumnFields {...props} Panel={BlockPanel} />,
  spacer: SpacerFields,
  divider: DividerFields,
}

/** What a block says and shows. */
export function BlockPanel({ block, language, onChange }: Editor<DesignBlock>) {
  const Fields = fields[block.kind] as (props: Editor<DesignBlock>) => ReactNode
  return <Fields block={block} language={language} onChange={onChange} />
}

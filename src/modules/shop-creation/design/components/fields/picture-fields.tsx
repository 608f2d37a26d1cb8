'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { mediaUrl, videoFormats } from '@/lib/media'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Switch } from '@/ui/switch'
import { galleryShapes, maxGalleryPictures } from '../../constants'
import { noWords } from '../../rules/blocks'
import type { BlockOf } from '../../types'
import { UploadButton } from '../picture-field'
import { WordsField } from '../words-field'
import { ChoiceField, TitleField } from './common-fields'
import { ItemList } from './item-list'
import type { Editor } from './types'
import { VideoUpload } from './video-upload'

export function GalleryFields({ block, language, onChange }: Editor<BlockOf<'gallery'>>) {
  const t = useTranslations('design.fields')
  const { pictures } = block
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} own={false} />
      <ChoiceField
        label={t('shape')}
        value={block.shape}
        choices={galleryShapes.map((value) => ({ value, label: t(`shapes.${value}`) }))}
        onChange={(shape) => onChange({ ...block, shape })}
      />
      <ItemList
        items={pictures}
        max={0}
        nameOf={(number) => t('pictureItem', { number })}
        addLabel=""
        blank={() => ({ mediaId: '', alt: noWords, caption: noWords })}
        onChange={(next, group) => onChange({ ...block, pictures: next }, group)}
      >
        {(item, set) => (
          <>
            <picture>
              <img className="dz-shown" src={mediaUrl(item.mediaId, 320)} alt="" />
            </picture>
            <WordsField
              label={t('alt')}
              words={item.alt}
              language={language}
              max={160}
              onChange={(alt) => set({ ...item, alt }, 'alt')}
            />
            <WordsField
              label={t('caption')}
              words={item.caption}
              language={language}
              max={120}
              onChange={(caption) => set({ ...item, caption }, 'caption')}
            />
          </>
        )}
      </ItemList>
      {pictures.length < maxGalleryPictures ? (
        <UploadButton
          label={t('addPicture')}
          onStored={(mediaId) =>
            onChange({ ...block, pictures: [...pictures, { mediaId, alt: noWords, caption: noWords }] })
          }
        />
      ) : null}
    </>
  )
}

export function VideoFields({ block, language, onChange }: Editor<BlockOf<'video'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} own={false} />
      <Field label={t('videoFile')} hint={t('videoHint')}>
        <div className="fx dz-upload">
          {block.videoId ? (
            <>
              <span className="q">{t('videoThere', { format: block.format.toUpperCase() })}</span>
              <Button
                size="sm"
                variant="bare"
                icon={<Trash2 className="i" />}
                onClick={() => onChange({ ...block, videoId: null })}
              >
                {t('takeAway')}
              </Button>
            </>
          ) : null}
          <VideoUpload
            label={t(block.videoId ? 'videoOther' : 'videoChoose')}
            onStored={({ id, format }) =>
              onChange({ ...block, videoId: id, format: videoFormats.find((known) => known === format) ?? 'mp4' })
            }
          />
        </div>
      </Field>
      <Field label={t('poster')} hint={t('posterHint')}>
        <div className="fx dz-upload">
          {block.posterId ? (
            <picture>
              <img src={mediaUrl(block.posterId, 320)} alt="" width={56} height={40} />
            </picture>
          ) : null}
          <UploadButton label={t('posterChoose')} onStored={(posterId) => onChange({ ...block, posterId })} />
        </div>
      </Field>
      <div className="fx dz-line">
        <span className="gr" id={`${block.id}-silent`}>
          {t('silent')}
        </span>
        <Switch
          checked={block.silent}
          onCheckedChange={(silent) => onChange({ ...block, silent })}
          aria-labelledby={`${block.id}-silent`}
        />
      </div>
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={320}
        rows={2}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
    </>
  )
}

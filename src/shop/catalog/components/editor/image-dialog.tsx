'use client'

import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Dialog, DialogClose } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { ProductPicture } from '@/ui/product-picture'
import type { DeskImage } from '../../types'

type Props = {
  image: DeskImage
  place: number
  count: number
  onAlt: (alt: string) => void
  onMove: (to: number) => void
  onRemove: () => void
  onClose: () => void
}

/** One picture: what it shows in words, and its place among the others without dragging. */
export function ImageDialog({ image, place, count, onAlt, onMove, onRemove, onClose }: Props) {
  const t = useTranslations('catalog.images')
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={place === 0 ? t('titleCover') : t('title', { number: place + 1, count })}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="danger" icon={<Trash2 className="i" />} onClick={onRemove}>
            {t('remove')}
          </Button>
          <span className="gr" />
          <DialogClose>
            <Button variant="primary">{t('done')}</Button>
          </DialogClose>
        </>
      }
    >
      <div className="grid gap-4">
        {image.media ? (
          <ProductPicture
            media={image.media}
            alt=""
            sizes="480px"
            className="max-h-90 rounded-sm"
            imageClassName="max-h-90 object-contain"
          />
        ) : (
          <Callout
            tone={image.state === 'failed' ? 'warn' : 'note'}
            title={t(image.state === 'failed' ? 'failedTitle' : 'pendingTitle')}
          >
            <span className="[overflow-wrap:anywhere]">{image.sourceUrl}</span>
          </Callout>
        )}
        <Field label={t('alt')} hint={t('altHint')}>
          <Input value={image.alt} maxLength={512} onChange={(event) => onAlt(event.currentTarget.value)} />
        </Field>
        <div className="fx flex-wrap">
          <Button size="sm" icon={<ArrowLeft className="i" />} disabled={place === 0} onClick={() => onMove(place - 1)}>
            {t('earlier')}
          </Button>
          <Button
            size="sm"
            icon={<ArrowRight className="i" />}
            disabled={place === count - 1}
            onClick={() => onMove(place + 1)}
          >
            {t('later')}
          </Button>
          {place > 0 ? (
            <Button size="sm" onClick={() => onMove(0)}>
              {t('makeCover')}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  )
}

'use client'

import { ImageOff, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type DragEvent, useId, useState } from 'react'
import { mediaUrl } from '@/lib/media'
import { cn } from '@/ui/cn'
import { useDesk } from '@/ui/desk/desk-context'
import { useToast } from '@/ui/toast'
import { maxImages } from '../../constants'
import type { DeskImage } from '../../types'
import { ImageDialog } from './image-dialog'
import { usePictureUpload } from './use-picture-upload'

type Props = {
  images: readonly DeskImage[]
  /** also called while pictures arrive, so it works on what stands then */
  onChange: (change: (images: DeskImage[]) => DeskImage[]) => void
  edited: boolean
  disabled: boolean
}

const moved = (images: readonly DeskImage[], from: number, to: number): DeskImage[] => {
  const next = [...images]
  next.splice(Math.max(0, Math.min(to, images.length - 1)), 0, ...next.splice(from, 1))
  return next
}

/** The product's pictures: drop files anywhere on them, drag to sort, open one for its words and place. The first is the cover. */
export function ProductImages({ images, onChange, edited, disabled }: Props) {
  const t = useTranslations('catalog.images')
  const toast = useToast()
  const { shop } = useDesk()
  const [open, setOpen] = useState<string | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState(false)
  const upload = usePictureUpload(
    shop.slug,
    (image) => onChange((now) => (now.some((one) => one.mediaId === image.mediaId) ? now : [...now, image])),
    (name, message) => void toast.show({ title: t('failed', { name }), description: message, tone: 'bad' }),
  )
  const at = images.findIndex((image) => image.mediaId === open)
  const shown = images[at]

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    if (!disabled && event.dataTransfer.files.length > 0) void upload.add([...event.dataTransfer.files])
  }

  return (
    <div className="fld">
      <span className="fld__label">
        <span>{t('label')}</span>
        <span className="q">{images.length > 1 ? t('count', { count: images.length }) : t('hint')}</span>
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the last tile takes files as well */}
      <div
        className={cn('imgs', edited && 'edited', over && 'over', images.length === 0 && 'none')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(event.dataTransfer.types.includes('Files'))
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {images.map((image, index) => (
          <Tile
            key={image.mediaId}
            image={image}
            index={index}
            disabled={disabled}
            isDragged={dragged === index}
            onOpen={() => setOpen(image.mediaId)}
            onDragged={setDragged}
            onDropped={() => {
              const from = dragged
              if (from !== null) onChange((now) => moved(now, from, index))
              setDragged(null)
            }}
          />
        ))}
        {upload.uploading.map(({ key, name, preview }) => (
          <span key={key} role="status" aria-label={t('sending', { name })}>
            {/* biome-ignore lint/performance/noImgElement: a picture of this browser's own */}
            <img src={preview} alt="" className="h-full w-full object-cover opacity-40" />
            <span className="spinner absolute inset-0 m-auto" aria-hidden="true" />
          </span>
        ))}
        {disabled || images.length >= maxImages ? null : (
          <AddTile onFiles={(files) => void upload.add(files)} isFirst={images.length === 0} />
        )}
      </div>
      {shown ? (
        <ImageDialog
          image={shown}
          place={at}
          count={images.length}
          onAlt={(alt) => onChange((now) => now.map((one) => (one.mediaId === shown.mediaId ? { ...one, alt } : one)))}
          onMove={(to) => onChange((now) => moved(now, at, to))}
          onRemove={() => {
            setOpen(null)
            onChange((now) => now.filter((one) => one.mediaId !== shown.mediaId))
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  )
}

type TileProps = {
  image: DeskImage
  index: number
  disabled: boolean
  isDragged: boolean
  onOpen: () => void
  onDragged: (index: number | null) => void
  onDropped: () => void
}

function Tile({ image, index, disabled, isDragged, onOpen, onDragged, onDropped }: TileProps) {
  const t = useTranslations('catalog.images')
  const label = image.alt ? t('open', { number: index + 1, alt: image.alt }) : t('openPlain', { number: index + 1 })
  const mark =
    index === 0 ? t('cover') : image.state !== 'ready' ? t(image.state) : image.alt === '' ? t('noAlt') : null
  return (
    <button
      type="button"
      aria-label={label}
      draggable={!disabled}
      className={cn(isDragged && 'opacity-40')}
      onClick={onOpen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        onDragged(index)
      }}
      onDragEnd={() => onDragged(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length > 0) return
        event.stopPropagation()
        onDropped()
      }}
    >
      {image.media ? (
        // biome-ignore lint/performance/noImgElement: sizes are made once at upload, no optimiser in between
        <img
          src={mediaUrl(image.mediaId, index === 0 ? 640 : 320)}
          alt=""
          className="h-full w-full object-cover"
          draggable={false}
        />
      ) : (
        <span className="grid h-full w-full place-items-center bg-sunk text-ink-3">
          <ImageOff className="i" />
        </span>
      )}
      {mark ? <em className={cn(index > 0 && 'w')}>{mark}</em> : null}
    </button>
  )
}

function AddTile({ onFiles, isFirst }: { onFiles: (files: File[]) => void; isFirst: boolean }) {
  const t = useTranslations('catalog.images')
  const id = useId()
  return (
    <label className="add cursor-pointer" htmlFor={id}>
      <span className="grid justify-items-center gap-1">
        <Plus className="i" />
        {isFirst ? <span className="q s12">{t('drop')}</span> : null}
        <span className="vh">{t('add')}</span>
      </span>
      <input
        id={id}
        className="vh"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff"
        multiple
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}

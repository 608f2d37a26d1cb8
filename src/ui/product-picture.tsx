import type { CSSProperties } from 'react'
import { type MediaRef, mediaSrcSet, mediaUrl } from '@/lib/media'
import { cn } from './cn'

type Props = {
  /** null draws the placeholder */
  media: MediaRef | null
  /** how wide it stands on the page, as in the `sizes` attribute */
  sizes: string
  /** overrides the picture's own description; empty where the name stands right beside it */
  alt?: string
  /** width / height of the frame; the picture covers it. Without it the picture keeps its own shape. */
  ratio?: number
  /** the first picture in view: fetched at once */
  priority?: boolean
  className?: string
  imageClassName?: string
}

/** A product's picture in AVIF or WebP at the width that is needed, with its room reserved and a blurred first impression. */
export function ProductPicture({ media, sizes, alt, ratio, priority = false, className, imageClassName }: Props) {
  const frame: CSSProperties | undefined = ratio ? { aspectRatio: String(ratio) } : undefined
  if (!media) return <NoPicture className={className} style={frame ?? { aspectRatio: '1' }} label={alt} />
  const shown = media.widths.find((width) => width >= 640) ?? media.widths.at(-1) ?? 640
  return (
    <picture className={cn('block overflow-hidden', className)} style={frame}>
      <source type="image/avif" srcSet={mediaSrcSet(media, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={mediaSrcSet(media, 'webp')} sizes={sizes} />
      <img
        src={mediaUrl(media.id, shown)}
        alt={alt ?? media.alt}
        width={media.width}
        height={media.height}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : 'auto'}
        decoding="async"
        className={cn('block w-full', ratio ? 'h-full object-cover' : 'h-auto', imageClassName)}
        style={
          media.blur
            ? { backgroundImage: `url("${media.blur}")`, backgroundSize: 'cover', backgroundPosition: 'center' }
            : undefined
        }
      />
    </picture>
  )
}

/** A wrapped parcel in the tones of the page: something is there, its picture is not. */
function NoPicture({
  className,
  style,
  label,
}: {
  className?: string | undefined
  style: CSSProperties
  label?: string | undefined
}) {
  return (
    <span
      className={cn('block overflow-hidden', className)}
      style={{ ...style, background: 'color-mix(in oklab, currentColor 7%, transparent)' }}
    >
      <svg
        viewBox="0 0 120 120"
        width="100%"
        height="100%"
        preserveAspectRatio="xMidYMid slice"
        role={label ? 'img' : undefined}
        aria-label={label || undefined}
        aria-hidden={label ? undefined : true}
      >
        <path d="M0 84h120v36H0z" fill="currentColor" opacity=".05" />
        <path d="M88 84l16-5v8l-14 8H40z" fill="currentColor" opacity=".1" />
        <path d="M36 52l48-4 5 36-53 6z" fill="currentColor" opacity=".16" />
        <path d="M36 52l-8 4 2 30 6 4z" fill="currentColor" opacity=".26" />
        <path d="M36 52l-8 4 46-4.6 10-3.4z" fill="currentColor" opacity=".1" />
        <path
          d="M57 50.300l3 37.100M33 70.500l53.800-5.600"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.600"
          opacity=".34"
        />
        <path
          d="M58.300 50c-6-9-13-8-12-4 .8 3 7 4 12 4 4-7 11-9 12.500-5.500 1.200 3.4-6 5.300-12.500 5.500z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.600"
          opacity=".34"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  )
}

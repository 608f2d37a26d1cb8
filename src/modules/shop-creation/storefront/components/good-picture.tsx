import { type MediaRef, mediaSrcSet, mediaUrl } from '@/lib/media'

type Props = {
  media: MediaRef
  /** the `sizes` of its place, e.g. "(max-width: 720px) 50vw, 33vw" */
  sizes: string
  /** the first picture of a page is fetched at once, the others when they come near */
  eager?: boolean
  /** decoration beside a name that says the same */
  silent?: boolean
}

/** A stored picture that fills its place; its blurred self stands there until it has come. */
export function GoodPicture({ media, sizes, eager = false, silent = false }: Props) {
  return (
    <picture className="pic">
      <source type="image/avif" srcSet={mediaSrcSet(media, 'avif')} sizes={sizes} />
      <img
        src={mediaUrl(media.id, 640)}
        srcSet={mediaSrcSet(media, 'webp')}
        sizes={sizes}
        width={media.width}
        height={media.height}
        alt={silent ? '' : media.alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        style={media.blur ? { backgroundImage: `url("${media.blur}")` } : undefined}
      />
    </picture>
  )
}

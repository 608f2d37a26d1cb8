import { videoUrl } from '@/lib/media'
import type { BlockOf } from '../../../design/types'
import { GoodPicture } from '../good-picture'
import { say, type Visit } from '../visit'
import { EmptyBlock } from './empty'
import { SilentVideo } from './silent-video'

const sizesOf: Record<BlockOf<'gallery'>['shape'], string> = {
  grid: '(max-width: 720px) 50vw, 33vw',
  row: '(max-width: 720px) 80vw, 40vw',
  mosaic: '(max-width: 720px) 50vw, 50vw',
}

/** The retailer's own pictures: in a grid, in a row that can be pushed, or as a mosaic. */
export function GalleryBlock({ visit, block }: { visit: Visit; block: BlockOf<'gallery'> }) {
  const pictures = block.pictures.flatMap(({ mediaId, alt, caption }) => {
    const media = visit.pictures[mediaId]
    return media ? [{ media: { ...media, alt: say(visit, alt) }, caption: say(visit, caption) }] : []
  })
  if (pictures.length === 0) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const title = say(visit, block.title)
  const list = (
    <ul>
      {pictures.map(({ media, caption }) => (
        <li key={media.id}>
          <figure>
            <GoodPicture media={media} sizes={sizesOf[block.shape]} />
          </figure>
          {caption ? <p>{caption}</p> : null}
        </li>
      ))}
    </ul>
  )
  return (
    <section className={`sb sb-gallery ${block.shape}`} data-block="gallery" id={block.id} data-id={block.id}>
      {title ? <h2>{title}</h2> : null}
      {block.shape === 'row' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also for who has no finger on it
        <div className="sb-scroll" role="group" aria-label={title || visit.t('blocks.pictures')} tabIndex={0}>
          {list}
        </div>
      ) : (
        list
      )}
    </section>
  )
}

/** A video file of the shop's own, with the browser's own controls; nothing is fetched from elsewhere. */
export function VideoBlock({ visit, block }: { visit: Visit; block: BlockOf<'video'> }) {
  if (!block.videoId) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const title = say(visit, block.title)
  const text = say(visit, block.text)
  const poster = block.posterId ? visit.pictures[block.posterId]?.id : undefined
  return (
    <section className="sb sb-video" data-block="video" id={block.id} data-id={block.id}>
      {title ? <h2>{title}</h2> : null}
      <SilentVideo
        src={videoUrl(block.videoId, block.format)}
        poster={poster}
        silent={block.silent}
        label={title || visit.t('blocks.video')}
      />
      {text ? <p>{text}</p> : null}
    </section>
  )
}

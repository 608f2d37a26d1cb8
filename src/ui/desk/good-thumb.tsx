import { mediaUrl } from '@/lib/media'
import { ProductPicture } from '../product-picture'
import { Thumb } from '../table'

/** The small square picture of a good in a row; its name stands beside it, so it is not read aloud. */
export function GoodThumb({ mediaId, size = 'md' }: { mediaId: string | null; size?: 'xs' | 'md' | 'lg' }) {
  return (
    <Thumb size={size} className="block">
      {mediaId ? (
        // biome-ignore lint/performance/noImgElement: the picture is made in its sizes once, at upload
        <img src={mediaUrl(mediaId, 320)} alt="" loading="lazy" decoding="async" />
      ) : (
        <ProductPicture media={null} sizes="44px" ratio={1} />
      )}
    </Thumb>
  )
}

import type { ProductCard } from '@/shop/catalog/types'
import type { DesignPicture } from '../../../design/types'
import { GoodPicture } from '../good-picture'
import { artUrl, type Visit } from '../visit'
import { ArtPicture } from './art-picture'

type Props = {
  visit: Visit
  picture: DesignPicture
  sizes: string
  /** goods whose pictures stand in where the retailer has chosen none */
  goods?: readonly ProductCard[]
  eager?: boolean
}

/** Scenes that are drawn a second time, upright, for phones. */
const withTall: readonly string[] = [
  'pottery',
  'leather',
  'bench',
  'racks',
  'devices',
  'books',
  'sweets',
  'water',
  'tray',
]

/** Whether anything will be drawn for this choice. */
export function hasPicture({ visit, picture }: Pick<Props, 'visit' | 'picture'>): boolean {
  if (picture.kind === 'none') return false
  return picture.kind !== 'media' || visit.pictures[picture.mediaId] !== undefined
}

/** The picture of a block: the retailer's own, a drawn scene, the shop's front, or the newest goods side by side. */
export function BlockPicture({ visit, picture, sizes, goods = [], eager = false }: Props) {
  switch (picture.kind) {
    case 'none':
      return null
    case 'media': {
      const media = visit.pictures[picture.mediaId]
      return media ? <GoodPicture media={media} sizes={sizes} eager={eager} silent /> : null
    }
    case 'scene':
      return (
        <ArtPicture
          src={artUrl(visit, picture.scene)}
          tall={withTall.includes(picture.scene) ? artUrl(visit, `${picture.scene}-tall`) : undefined}
          eager={eager}
        />
      )
    case 'front':
      return <ArtPicture src={artUrl(visit, 'front')} eager={eager} />
    case 'goods': {
      const covers = goods.flatMap((good) => (good.cover ? [good.cover] : [])).slice(0, 3)
      if (covers.length < 3) return <ArtPicture src={artUrl(visit, 'front')} eager={eager} />
      return (
        <div className="trio pic">
          {covers.map((cover) => (
            <GoodPicture key={cover.id} media={cover} sizes="(max-width: 720px) 60vw, 42vw" eager={eager} silent />
          ))}
        </div>
      )
    }
  }
}

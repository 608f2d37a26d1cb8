import type { ComponentProps } from 'react'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture } from '../../../storefront/components/frame/block-picture'
import { artUrl } from '../../../storefront/components/visit'

/** Scenes that are drawn once more for a place beside words, a little wider than high. */
const rooms: readonly string[] = ['sweets', 'water', 'tray']

/** A block's picture in three parts of five; the one that opens the page has an upright one for phones. */
export function RoomPicture(props: ComponentProps<typeof BlockPicture>) {
  const { visit, picture, eager = false } = props
  if (picture.kind !== 'scene' || !rooms.includes(picture.scene)) return <BlockPicture {...props} />
  return (
    <ArtPicture
      src={artUrl(visit, `${picture.scene}-room`)}
      tall={eager ? artUrl(visit, `${picture.scene}-tall`) : undefined}
      eager={eager}
    />
  )
}

import type { ComponentProps } from 'react'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture } from '../../../storefront/components/frame/block-picture'
import { artUrl } from '../../../storefront/components/visit'

/** Scenes that are drawn once more for a place beside words, a little wider than high. */
const rooms: readonly string[] = ['sweets', 'water', 'tray']

/** A block's picture in three parts of five. */
export function RoomPicture(props: ComponentProps<typeof BlockPicture>) {
  const { visit, picture, eager } = props
  if (picture.kind !== 'scene' || !rooms.includes(picture.scene)) return <BlockPicture {...props} />
  return (
    <ArtPicture
      src={artUrl(visit, `${picture.scene}-room`)}
      tall={artUrl(visit, `${picture.scene}-tall`)}
      eager={eager}
    />
  )
}

/** Widths in pixels a picture is made in, never wider than the original. */
export const pictureWidths = [320, 640, 960, 1280, 1920] as const

export const pictureFormats = ['avif', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A stored picture as pages need it to set one without moving anything when it arrives. */
export type MediaRef = {
  id: string
  alt: string
  /** of the widest file, in pixels */
  width: number
  height: number
  /** widths that exist, ascending */
  widths: number[]
  /** tiny data URI shown until the picture is there; empty for pictures with see-through parts */
  blur: string
}

/** Address of one file. A width that was not made answers with the next one that was, so any width may be asked for. */
export function mediaUrl(mediaId: string, width: number, format: PictureFormat = 'webp'): string {
  return `/media/${mediaId}/${width}.${format}`
}

/** The `srcset` of one format. */
export function mediaSrcSet(media: Pick<MediaRef, 'id' | 'widths'>, format: PictureFormat): string {
  return media.widths.map((width) => `${mediaUrl(media.id, width, format)} ${width}w`).join(', ')
}

/**
 * Steps a picture is made in, in pixels. The first step that is as wide as the original holds the original's own
 * width: nothing is enlarged, and the narrowest step always exists.
 */
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
  /** steps that exist, ascending */
  widths: number[]
  /** tiny data URI shown until the picture is there; empty for pictures with see-through parts */
  blur: string
}

/** Address of one file. A step that was not made answers with the next narrower one, so any step may be asked for. */
export function mediaUrl(mediaId: string, width: number, format: PictureFormat = 'webp'): string {
  return `/media/${mediaId}/${width}.${format}`
}

/** Where the files of a picture are kept. */
export function mediaKey(mediaId: string, width: number, format: PictureFormat): string {
  return `pictures/${mediaId.slice(-2)}/${mediaId}/${width}.${format}`
}

/** The `srcset` of one format. */
export function mediaSrcSet(media: Pick<MediaRef, 'id' | 'widths'>, format: PictureFormat): string {
  return media.widths.map((width) => `${mediaUrl(media.id, width, format)} ${width}w`).join(', ')
}

export const videoFormats = ['mp4', 'webm'] as const
export type VideoFormat = (typeof videoFormats)[number]

/** Address of a video file of a shop. */
export const videoUrl = (videoId: string, format: VideoFormat): string => `/media/videos/${videoId}.${format}`

/** Where a video file is kept. */
export const videoKey = (videoId: string, format: VideoFormat): string =>
  `videos/${videoId.slice(-2)}/${videoId}.${format}`

export const maxVideoBytes = 100 * 1024 * 1024

export const iconNames = ['32', '180', '512', 'maskable'] as const
export type IconName = (typeof iconNames)[number]

/** Address of one of the small pictures made of a stored picture. */
export const iconUrl = (mediaId: string, name: IconName): string => `/media/icons/${mediaId}/${name}.png`

/** Where it is kept. */
export const iconKey = (mediaId: string, name: IconName): string => `icons/${mediaId.slice(-2)}/${mediaId}/${name}.png`

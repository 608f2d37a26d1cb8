import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { type PictureFormat, pictureFormats, pictureWidths } from '@/lib/media'
import { AppError } from './errors'

export const maxPictureBytes = 20 * 1024 * 1024
/** A small file can unfold into a huge picture; this is what a telephone with many pixels makes. */
const maxPixels = 51_000_000
// What was decoded goes back at once, and one picture leaves a processor to the pages.
sharp.cache(false)
sharp.concurrency(1)
const maxHeight = 4_800
const readable = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'])

export type EncodeOptions = {
  /** 0 (quick, larger files) to 6; 4 without a wish */
  effort?: number
  widths?: readonly number[]
  /** our own drawings may be vector graphics; a stranger's may not */
  ownDrawing?: boolean
}

export type EncodedPicture = {
  /** sha256 of the original bytes */
  hash: string
  width: number
  height: number
  /** steps of lib/media that were made */
  widths: number[]
  blur: string
  files: { width: number; format: PictureFormat; data: Buffer }[]
}

const refuse = (code: string, userMessage: string, cause?: unknown) =>
  new AppError(code, 'BAD_REQUEST', { userMessage, cause })

type Raw = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** Turned upright, in sRGB, without metadata, not larger than the widest step. */
async function decode(bytes: Buffer, ownDrawing: boolean, widest: number): Promise<Raw> {
  try {
    const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })
    const { format } = await picture.metadata()
    if (!readable.has(format ?? '') && !(ownDrawing && format === 'svg')) {
      throw refuse('PICTURE_KIND', 'This kind of picture cannot be used. Send JPEG, PNG, WebP, AVIF, GIF or TIFF.')
    }
    const { data, info } = await picture
      .rotate()
      .resize({ width: widest, height: maxHeight, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, info }
  } catch (error) {
    if (error instanceof AppError) throw error
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    if (tooLarge)
      throw refuse('PICTURE_PIXELS', 'This picture has too many pixels. Send one of at most 50 megapixels.', error)
    throw refuse('PICTURE_UNREADABLE', 'This file is no picture that can be read.', error)
  }
}

/** Steps up to the first that holds the whole picture. */
export function stepsFor(width: number, steps: readonly number[] = pictureWidths): number[] {
  const enough = steps.findIndex((step) => step >= width)
  return enough === -1 ? [...steps] : steps.slice(0, enough + 1)
}

async function blurOf(raw: Raw): Promise<string> {
  if (raw.info.channels === 2 || raw.info.channels === 4) return ''
  const tiny = await sharp(raw.data, { raw: raw.info })
    .resize({ width: 20, withoutEnlargement: true })
    .webp({ quality: 34, effort: 2 })
    .toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}

function write(image: Sharp, format: PictureFormat, effort: number): Promise<Buffer> {
  return format === 'avif'
    ? image.avif({ quality: 54, effort, chromaSubsampling: '4:2:0' }).toBuffer()
    : image.webp({ quality: 80, effort: Math.min(effort, 6) }).toBuffer()
}

/**
 * Decodes a stranger's picture once and encodes it anew in every step and format; nothing of the original file
 * survives, neither metadata nor what may hide behind the pixels.
 * @throws AppError PICTURE_TOO_LARGE, PICTURE_KIND, PICTURE_PIXELS, PICTURE_UNREADABLE
 */
export async function encodePicture(
  bytes: Buffer,
  { effort = 4, widths, ownDrawing = false }: EncodeOptions = {},
): Promise<EncodedPicture> {
  if (bytes.length > maxPictureBytes) throw refuse('PICTURE_TOO_LARGE', 'This picture is larger than 20 MB.')
  const steps = widths ?? pictureWidths
  const raw = await decode(bytes, ownDrawing, steps.at(-1) ?? 1920)
  const made = stepsFor(raw.info.width, steps)
  const files: EncodedPicture['files'] = []
  for (const width of made) {
    const sized = sharp(raw.data, { raw: raw.info }).resize({ width, withoutEnlargement: true })
    for (const format of pictureFormats) files.push({ width, format, data: await write(sized.clone(), format, effort) })
  }
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    width: raw.info.width,
    height: raw.info.height,
    widths: made,
    blur: await blurOf(raw),
    files,
  }
}

const encodings: Record<string, string> = { avif: 'heif', webp: 'webp', png: 'png' }

/** Seconds of decoding; the largest step takes a fraction of one. */
const decodeSeconds = 20

/**
 * How many pixels a picture as this mall encodes them has: of this format, no wider and no higher than a step may be,
 * and whole. Metadata and anything else that could hide in a file make it none of ours.
 * @returns null where it is no such picture, or takes too long to tell
 */
export async function encodedPixels(
  bytes: Buffer,
  { format, maxWidth }: { format: string; maxWidth: number },
): Promise<number | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: 2 * maxWidth * maxHeight, failOn: 'error', sequentialRead: true })
    const found = await picture.metadata()
    if (found.format !== encodings[format] || (found.pages ?? 1) > 1) return null
    if (found.exif || found.xmp || found.iptc) return null
    const { width = 0, height = 0 } = found
    if (width > maxWidth || height > maxHeight) return null
    await picture.timeout({ seconds: decodeSeconds }).resize({ width: 8 }).raw().toBuffer()
    return width * height
  } catch {
    return null
  }
}

import { createHash } from 'node:crypto'
import { videoFormatOf } from '@/modules/shop-creation/design/commands/store-video'
import { encodedPixels } from '@/platform/pictures'
import type { OpenZip } from '@/platform/zip'
import {
  manifestName,
  maxJsonBytes,
  maxPictureFileBytes,
  maxPicturePixels,
  maxVideoFileBytes,
  pictureName,
  picturesName,
  productsName,
  sectionName,
  videoName,
  videosName,
  zipLimits,
} from '../constants'
import { picturesSchema, videosSchema } from '../schema'
import type { Manifest, PictureEntry, VideoEntry } from '../types'
import { BundleRefused, type OpenBundle } from './open-bundle'

type Files = { pictures: PictureEntry[]; videos: VideoEntry[] }

/** How large a file of each kind may be, and how many pixels its bytes make where they have to be a picture. */
type Kind = {
  form: RegExp
  maxBytes: number
  pixels?: (bytes: Buffer, match: RegExpExecArray) => Promise<number | null>
}

const kinds: readonly Kind[] = [
  { form: /^(?:pictures|videos)\.json$/, maxBytes: maxJsonBytes },
  { form: /^sections\/[a-z][a-z-]{0,39}\.json$/, maxBytes: maxJsonBytes },
  { form: /^products\.csv$/, maxBytes: zipLimits.maxEntryBytes },
  {
    form: /^pictures\/[0-9a-f]{64}\/(\d{3,4})\.(avif|webp)$/,
    maxBytes: maxPictureFileBytes,
    pixels: (bytes, [, width, format]) => encodedPixels(bytes, { format: format ?? '', maxWidth: Number(width) }),
  },
  {
    form: /^icons\/[0-9a-f]{64}\/(?:32|180|512|maskable)\.png$/,
    maxBytes: maxPictureFileBytes,
    pixels: (bytes) => encodedPixels(bytes, { format: 'png', maxWidth: 512 }),
  },
  { form: /^videos\/[0-9a-f]{64}\.(?:mp4|webm)$/, maxBytes: maxVideoFileBytes },
]

/** The list and the archive name the same files, each once, of kinds a shop has. */
function compareLists(zip: OpenZip, { files }: Manifest): void {
  const listed = new Set([manifestName])
  for (const { name, bytes } of files) {
    if (listed.has(name)) throw new BundleRefused({ code: 'unlisted', place: name })
    listed.add(name)
    const kind = kinds.find(({ form }) => form.test(name))
    if (!kind) throw new BundleRefused({ code: 'unlisted', place: name })
    if (!zip.names.has(name)) throw new BundleRefused({ code: 'missing', place: name })
    if (zip.bytesOf(name) > kind.maxBytes) throw new BundleRefused({ code: 'too-large', place: name })
    if (zip.bytesOf(name) !== bytes) throw new BundleRefused({ code: 'checksum', place: name })
  }
  const extra = [...zip.names].find((name) => !listed.has(name))
  if (extra) throw new BundleRefused({ code: 'unlisted', place: extra.slice(0, 200) })
}

/** Reads a file to its end; its bytes are kept only where they have to be looked at. */
async function digest(zip: OpenZip, name: string, keep: boolean): Promise<{ sha256: string; bytes: Buffer }> {
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  for await (const chunk of await zip.open(name)) {
    hash.update(chunk as Buffer)
    if (keep) kept.push(chunk as Buffer)
  }
  return { sha256: hash.digest('hex'), bytes: Buffer.concat(kept) }
}

/** @returns the pixels that were decoded for it */
async function verifyFile(zip: OpenZip, { name, sha256 }: Manifest['files'][number]): Promise<number> {
  const kind = kinds.find(({ form }) => form.test(name))
  const found = await digest(zip, name, Boolean(kind?.pixels))
  if (found.sha256 !== sha256) throw new BundleRefused({ code: 'checksum', place: name })
  const match = kind?.form.exec(name)
  if (!kind?.pixels || !match) return 0
  const pixels = await kind.pixels(found.bytes, match)
  if (pixels === null) throw new BundleRefused({ code: 'picture', place: name })
  return pixels
}

/** Reads all files, until their pictures make more work than a shop's may. */
async function verifyEach({ zip, manifest }: OpenBundle, maxPixels: number): Promise<void> {
  let pixels = 0
  for (const file of manifest.files) {
    pixels += await verifyFile(zip, file)
    if (pixels > maxPixels) throw new BundleRefused({ code: 'too-large', place: file.name })
  }
}

/** Every file that a list of pictures or videos names has to be there, and no other. */
function compareFiles(zip: OpenZip, { pictures, videos }: Files): void {
  const wanted = new Set([
    ...pictures.flatMap(({ key, widths, formats }) =>
      widths.flatMap((width) => formats.map((format) => pictureName(key, width, format))),
    ),
    ...videos.map(({ key, format }) => videoName(key, format)),
  ])
  const lost = [...wanted].find((name) => !zip.names.has(name))
  if (lost) throw new BundleRefused({ code: 'missing', place: lost })
  const keys = new Set(pictures.map(({ key }) => key))
  for (const name of zip.names) {
    const [folder = '', key = ''] = name.split('/')
    const isSpare =
      (folder === 'icons' && !keys.has(key)) ||
      ((folder === 'pictures' || folder === 'videos') && name.includes('/') && !wanted.has(name))
    if (isSpare) throw new BundleRefused({ code: 'unlisted', place: name })
  }
}

/** The beginning of a file; the rest is not read. */
async function headOf(zip: OpenZip, name: string): Promise<Buffer> {
  for await (const chunk of await zip.open(name)) return chunk as Buffer
  return Buffer.alloc(0)
}

/** What it is called by is what it holds, and it begins like a video. */
async function verifyVideo(zip: OpenZip, manifest: Manifest, { key, format }: VideoEntry): Promise<void> {
  const name = videoName(key, format)
  const listed = manifest.files.find((file) => file.name === name)
  if (listed?.sha256 !== key || videoFormatOf(await headOf(zip, name)) !== format)
    throw new BundleRefused({ code: 'video', place: name })
}

/** Pictures and videos a file brings, as its lists say. @throws BundleRefused */
export async function readFileLists({ json }: OpenBundle): Promise<Files> {
  const pictures = picturesSchema.safeParse(await json(picturesName))
  if (!pictures.success) throw new BundleRefused({ code: 'section', place: picturesName })
  const videos = videosSchema.safeParse(await json(videosName))
  if (!videos.success) throw new BundleRefused({ code: 'section', place: videosName })
  return { pictures: pictures.data.pictures, videos: videos.data.videos }
}

/**
 * Reads every file of the archive once: each is what the list says, and each picture is one. Nothing is written.
 * @param maxPixels of all its pictures
 * @throws BundleRefused
 */
export async function verifyFiles(bundle: OpenBundle, maxPixels: number = maxPicturePixels): Promise<Files> {
  const { zip, manifest } = bundle
  compareLists(zip, manifest)
  for (const name of [productsName, picturesName, videosName, ...manifest.sections.map(({ key }) => sectionName(key))])
    if (!zip.names.has(name)) throw new BundleRefused({ code: 'missing', place: name })
  await verifyEach(bundle, maxPixels)
  const files = await readFileLists(bundle)
  compareFiles(zip, files)
  for (const video of files.videos) await verifyVideo(zip, manifest, video)
  return files
}

import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { contentAddress } from '@/lib/content-address'
import { iconKey, iconNames, mediaKey, type PictureFormat, videoKey } from '@/lib/media'
import { ownCsv } from '@/modules/shop-creation/export/commands/own-csv'
import type { Tell } from '@/modules/shop-creation/export/types'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { env } from '@/platform/env'
import { storage } from '@/platform/storage'
import { writeZip, type ZipEntry } from '@/platform/zip'
import type { BundleSection } from '@/shop/bundle/ports'
import { formatsOf, listWholePictures, type WholePicture } from '@/shop/catalog/queries/whole-media'
import {
  bundleFormat,
  bundleVersion,
  iconFileName,
  manifestName,
  pictureName,
  picturesName,
  productsName,
  sectionName,
  videoName,
  videosName,
} from '../constants'
import { findShopTerms } from '../queries'
import type { Manifest, PictureEntry } from '../types'
import { listWholeVideos, nameBooks } from './name-books'

type Listed = Manifest['files'][number]

/** Adds a file to the list of what is in the archive once its bytes have gone through. */
function listing(files: Listed[], { name, content, compress }: ZipEntry): ZipEntry {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      files.push({ name, bytes, sha256: hash.digest('hex') })
      done()
    },
  })
  return {
    name,
    compress,
    content: () => {
      const source = content()
      source.on('error', (error) => measure.destroy(error))
      return source.pipe(measure)
    },
  }
}

const textEntry = (name: string, text: string): ZipEntry => ({
  name,
  compress: true,
  content: () => Readable.from([Buffer.from(text)]),
})

const jsonEntry = (name: string, data: unknown) => textEntry(name, `${JSON.stringify(data, null, 1)}\n`)
/** Long lists stand without indents: what may come in has a bound. */
const listEntry = (name: string, data: unknown) => textEntry(name, `${JSON.stringify(data)}\n`)

/** A stored file; none where it is not there any more. */
async function storedEntry(name: string, key: string): Promise<ZipEntry[]> {
  const file = await storage().get(key)
  return file ? [{ name, compress: false, content: () => file.stream }] : []
}

async function* pictureFiles(picture: WholePicture, formats: readonly string[]): AsyncGenerator<ZipEntry> {
  const { id, key, widths } = picture
  for (const width of widths)
    for (const format of formats)
      yield* await storedEntry(pictureName(key, width, format), mediaKey(id, width, format as PictureFormat))
  for (const name of iconNames) yield* await storedEntry(iconFileName(key, name), iconKey(id, name))
}

async function listPictures(scope: ShopScope): Promise<{ picture: WholePicture; entry: PictureEntry }[]> {
  const found: { picture: WholePicture; entry: PictureEntry }[] = []
  const seen = new Set<string>()
  for (const picture of await listWholePictures(scope)) {
    const formats = (await formatsOf(picture)) as PictureEntry['formats']
    if (formats.length === 0 || seen.has(picture.key)) continue
    seen.add(picture.key)
    const { id: _id, widths, ...shape } = picture
    found.push({ picture, entry: { ...shape, widths: widths as PictureEntry['widths'], formats } })
  }
  return found
}

type Counts = Manifest['counts']

async function* contents(
  scope: ShopScope,
  sections: readonly BundleSection[],
  counts: Counts,
  tell: Tell,
): AsyncGenerator<ZipEntry> {
  for (const section of sections) yield jsonEntry(sectionName(section.key), await section.write(scope, nameBooks))
  const all = await listWholePictures(scope)
  const keys = new Map(all.map(({ id, key }) => [id, key]))
  const addressOf = (mediaId: string) => {
    const key = keys.get(mediaId)
    return key ? contentAddress(key) : null
  }
  const text = ownCsv(scope, addressOf, async (rows, products) => {
    counts.products += products
    await tell(rows, products)
  })
  yield { name: productsName, compress: true, content: () => Readable.from(text, { objectMode: false }) }
  const pictures = await listPictures(scope)
  counts.pictures = pictures.length
  yield listEntry(picturesName, { pictures: pictures.map(({ entry }) => entry) })
  for (const { picture, entry } of pictures) yield* pictureFiles(picture, entry.formats)
  const videos = await listWholeVideos(scope)
  counts.videos = videos.length
  yield jsonEntry(videosName, { videos: videos.map(({ key, format }) => ({ key, format })) })
  for (const { id, key, format } of videos) yield* await storedEntry(videoName(key, format), videoKey(id, format))
}

/**
 * A shop as one archive: what each section has to say, goods, pictures and videos, and at its end the list of all of
 * it with checksums. One file is open at a time.
 */
export async function writeBundle(
  scope: ShopScope,
  sections: readonly BundleSection[],
  tell: Tell = async () => {},
): Promise<Readable> {
  const { currency, name } = await findShopTerms(scope)
  const files: Listed[] = []
  const counts: Counts = { products: 0, pictures: 0, videos: 0 }
  async function* entries(): AsyncGenerator<ZipEntry> {
    for await (const entry of contents(scope, sections, counts, tell)) yield listing(files, entry)
    const manifest: Manifest = {
      format: bundleFormat,
      version: bundleVersion,
      mall: new URL(env.MALL_BASE_URL).host,
      shop: name,
      currency,
      madeAt: now().toISOString(),
      counts,
      sections: sections.map(({ key, version }) => ({ key, version })),
      files,
    }
    yield listEntry(manifestName, manifest)
  }
  return writeZip(entries())
}

import type { ZipLimits } from '@/platform/zip'

/** Whole shops go in and out by the same part of the module as goods. */
export const bundlePart = 'shop-creation.import'
export const bundleJobs = { check: 'bundle.check', read: 'bundle.read' } as const

export const bundleFormat = 'mallwright-shop'
/** Of the file as a whole; each section has a version of its own. */
export const bundleVersion = 1

const megabyte = 1024 * 1024
export const maxBundleBytes = 1024 * megabyte
/** Bundles a shop may keep at a time, until they are discarded or their time is over. */
export const maxKeptBytes = 2048 * megabyte
export const keptDays = 30
/** The longest one try of looking through or writing may take. */
export const workHours = 6

/** What a file may unfold into. Tables of goods pack well; nothing honest packs a hundred times. */
export const zipLimits: ZipLimits = {
  maxEntries: 250_000,
  maxEntryBytes: 512 * megabyte,
  maxBytes: 4096 * megabyte,
  maxRatio: 150,
}
/** Data of one section, and of the list of what is in the file: they are read in one go, and unfold many times over. */
export const maxJsonBytes = 8 * megabyte
/** Values in them; the densest of honest lists holds one in some 15 bytes. */
export const maxJsonValues = 500_000
/** Of the list of contents: what it says besides its files, and of each of them. */
export const manifestBytes = { head: megabyte / 16, perFile: 512 }
export const maxPictureFileBytes = 20 * megabyte
export const maxVideoFileBytes = 100 * megabyte
export const maxPictures = 20_000
/** Of all pictures of a file in every step and format, since each is decoded once: half an hour of one processor. */
export const maxPicturePixels = 60_000_000_000

export const manifestName = 'manifest.json'
export const productsName = 'products.csv'
export const picturesName = 'pictures.json'
export const videosName = 'videos.json'
export const sectionName = (key: string) => `sections/${key}.json`
export const pictureName = (key: string, width: number, format: string) => `pictures/${key}/${width}.${format}`
export const iconFileName = (key: string, name: string) => `icons/${key}/${name}.png`
export const videoName = (key: string, format: string) => `videos/${key}.${format}`

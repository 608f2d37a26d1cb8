import { z } from 'zod'
import { count, instant, line } from '@/lib/input'
import { pictureFormats, pictureWidths, videoFormats } from '@/lib/media'
import { bundleFormat, maxPictures, zipLimits } from './constants'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const sectionKey = z.string().regex(/^[a-z][a-z-]{0,39}$/)

/** What is in the file, and by what it is known to have come whole. */
export const manifestSchema = z.object({
  format: z.literal(bundleFormat),
  version: count(1),
  mall: line(200),
  shop: line(200),
  currency: z.string().regex(/^[A-Z]{3}$/),
  madeAt: instant,
  counts: z.object({ products: count(), pictures: count(), videos: count() }),
  sections: z.array(z.object({ key: sectionKey, version: count(1) })).max(100),
  files: z.array(z.object({ name: z.string().max(300), bytes: count(), sha256: digest })).max(zipLimits.maxEntries),
})

/** Only this much is read of a file of a newer version. */
export const manifestHead = z.object({ format: z.literal(bundleFormat), version: count(1) })

const blur = z
  .string()
  .max(8_000)
  .regex(/^$|^data:image\/webp;base64,[A-Za-z0-9+/]+={0,2}$/)

const step = z.literal([...pictureWidths])

export const picturesSchema = z.object({
  pictures: z
    .array(
      z.object({
        key: digest,
        width: count(1, 20_000),
        height: count(1, 20_000),
        widths: z.array(step).min(1).max(pictureWidths.length),
        formats: z.array(z.enum(pictureFormats)).min(1).max(pictureFormats.length),
        blur,
      }),
    )
    .max(maxPictures),
})

export const videosSchema = z.object({
  videos: z.array(z.object({ key: digest, format: z.enum(videoFormats) })).max(200),
})

const runId = z.uuid()
export const openBundleInput = z.object({ fileName: line(200).min(1), bytes: count() })
export const bundleRunInput = z.object({ runId })
export const beginBundleInput = z.object({ runId, sections: z.array(sectionKey).min(1).max(100) })

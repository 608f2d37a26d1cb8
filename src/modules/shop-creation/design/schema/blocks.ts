import { z } from 'zod'
import { isUuid } from '@/lib/ids'
import { line } from '@/lib/input'
import {
  bannerTones,
  defaultNews,
  dividerLooks,
  galleryShapes,
  gridSources,
  maxCodes,
  maxFaqItems,
  maxGalleryPictures,
  maxNotices,
  maxPicked,
  maxQuotes,
  maxShopNews,
  newsSources,
  spacerSizes,
} from '../constants'
import { day, link, mediaId, pictureSchema, targetSchema, text, wallTime, words } from './fields'

/**
 * What every block has. `v` is the version of its kind's fields: a stored block of an older one is brought up by
 * `rules/migrations` before it is read, so a schema describes the newest shape alone.
 */
const base = <const Version extends number>(v: Version) => ({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  on: z.boolean(),
  v: z.literal(v).default(v as never),
})

/** Names for the drawn plan of the way; without them the shop's front is shown. */
const sketchSchema = z.object({ main: text(40), side: text(40), upper: text(40), landmark: text(40), park: text(40) })

const handle = line(200).default('')

export const gridSchema = z.object({
  ...base(2),
  kind: z.literal('product-grid'),
  title: words(60),
  source: z.enum(gridSources),
  /** handle of the category; for that source */
  category: handle,
  /** for that source */
  tag: text(80),
  /** ids in the retailer's order; for goods picked by hand */
  picked: z.array(z.string().refine(isUuid, 'PRODUCT')).max(maxPicked).default([]),
  count: z.int().min(2).max(maxPicked).default(8),
})

const storySchema = z.object({
  ...base(1),
  kind: z.literal('image-text'),
  headline: words(90),
  text: words(1_200),
  link,
  picture: pictureSchema,
})

const faqSchema = z.object({
  ...base(1),
  kind: z.literal('faq'),
  title: words(60),
  items: z.array(z.object({ question: words(120), answer: words(800) })).max(maxFaqItems),
})

/** Kinds whose place and look a template decides. */
const templateKinds = [
  z.object({ ...base(1), kind: z.literal('notice'), items: z.array(words(120)).max(maxNotices) }),
  z.object({
    ...base(1),
    kind: z.literal('hero'),
    headline: words(90),
    text: words(320),
    link,
    picture: pictureSchema,
  }),
  z.object({ ...base(1), kind: z.literal('product-list'), rows: z.number().int().min(3).max(12) }),
  z.object({
    ...base(1),
    kind: z.literal('category-tiles'),
    title: words(60),
    /** handle of the category whose shelves are shown; the shop's own where it is empty */
    under: handle,
  }),
  z.object({
    ...base(1),
    kind: z.literal('hours-map'),
    title: words(60),
    text: words(320),
    sketch: sketchSchema.nullish(),
  }),
  z.object({ ...base(1), kind: z.literal('recently-seen'), title: words(60) }),
] as const

/** Kinds that are drawn the same way in every template, in its colours and letters; they may also stand in a column. */
const sharedKinds = [
  gridSchema,
  storySchema,
  faqSchema,
  z.object({
    ...base(1),
    kind: z.literal('banner'),
    text: words(160),
    link,
    tone: z.enum(bannerTones).default('accent'),
  }),
  z.object({
    ...base(1),
    kind: z.literal('story'),
    title: words(90),
    text: words(4_000),
    quote: words(240),
    by: words(80),
    picture: pictureSchema,
  }),
  /** the solar terms around today; goods stand under the one whose name they bear as a tag */
  z.object({ ...base(1), kind: z.literal('season'), title: words(60) }),
  z.object({
    ...base(1),
    kind: z.literal('gallery'),
    title: words(60),
    shape: z.enum(galleryShapes).default('grid'),
    pictures: z.array(z.object({ mediaId, alt: words(160), caption: words(120) })).max(maxGalleryPictures),
  }),
  z.object({
    ...base(1),
    kind: z.literal('video'),
    title: words(60),
    text: words(320),
    videoId: z.string().refine(isUuid, 'VIDEO').nullish(),
    format: z.enum(['mp4', 'webm']).default('mp4'),
    posterId: mediaId.nullish(),
    /** runs by itself without sound, over and over, where the visitor has not asked for less motion */
    silent: z.boolean().default(false),
  }),
  z.object({
    ...base(1),
    kind: z.literal('countdown'),
    title: words(90),
    text: words(240),
    until: wallTime,
    link,
    /** said once the moment has come; the block is gone where nothing is written */
    after: words(160),
  }),
  z.object({
    ...base(2),
    kind: z.literal('news'),
    title: words(60),
    from: z.enum(newsSources).default('own'),
    /** notices shown at most, where they come from the shop's own */
    count: z.int().min(1).max(maxShopNews).default(defaultNews),
    items: z.array(z.object({ day, headline: words(120), text: words(600), target: targetSchema })).max(maxShopNews),
  }),
  z.object({
    ...base(1),
    kind: z.literal('quotes'),
    title: words(60),
    items: z
      .array(z.object({ text: words(400), by: words(80), stars: z.int().min(0).max(5).default(0) }))
      .max(maxQuotes),
  }),
  z.object({ ...base(1), kind: z.literal('newsletter'), title: words(60), text: words(240), button: words(40) }),
  z.object({
    ...base(1),
    kind: z.literal('coupons'),
    title: words(60),
    /** as the shop's coupons are called; one that does not run at the moment is not shown */
    codes: z.array(line(40).toUpperCase().min(1)).max(maxCodes),
  }),
  z.object({
    ...base(1),
    kind: z.literal('rich-text'),
    /** markup, sanitised when it is saved */
    html: words(12_000),
  }),
  z.object({ ...base(1), kind: z.literal('spacer'), size: z.enum(spacerSizes).default('m') }),
  z.object({ ...base(1), kind: z.literal('divider'), look: z.enum(dividerLooks).default('line') }),
] as const

export const columnBlockSchema = z.discriminatedUnion('kind', sharedKinds)

export const columnsSchema = z.object({
  ...base(1),
  kind: z.literal('columns'),
  blocks: z.array(columnBlockSchema).min(2).max(3),
})

export const blockSchema = z.discriminatedUnion('kind', [...templateKinds, ...sharedKinds, columnsSchema])

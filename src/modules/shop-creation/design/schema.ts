import { z } from 'zod'
import { isUuid } from '@/lib/ids'
import { templateKeys, templates } from '../templates/components/offers'
import { fontPairs, maxBlocks, maxFaqItems, maxNotices, repeatableKinds, sceneKeys } from './constants'
import type { FontPairKey } from './types'

const text = (max: number) => z.string().trim().max(max).default('')
const words = (max: number) => z.object({ en: text(max), ja: text(max), ko: text(max) }).prefault({})
export const wordsSchema = words(2_000)

/** A path inside the shop, an anchor of it, or an address outside; never a script. */
export const targetSchema = z
  .string()
  .trim()
  .max(300)
  .regex(/^$|^\/(?!\/)[^\s]*$|^#[a-z-]+$|^https?:\/\/[^\s]+$|^mailto:[^\s]+$|^tel:[+\d -]+$/, 'LINK')
  .default('')

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i, 'COLOUR')

export const pictureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('goods') }),
  z.object({ kind: z.literal('front') }),
  z.object({ kind: z.literal('scene'), scene: z.enum(sceneKeys) }),
  z.object({ kind: z.literal('media'), mediaId: z.string().refine(isUuid, 'PICTURE') }),
])

/** Names for the drawn plan of the way; without them the shop's front is shown. */
const sketchSchema = z.object({ main: text(40), side: text(40), upper: text(40), landmark: text(40), park: text(40) })

const base = { id: z.string().regex(/^[a-z0-9-]{1,40}$/), on: z.boolean() }
const link = z.object({ label: words(40), target: targetSchema }).prefault({})

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('notice'), items: z.array(words(120)).max(maxNotices) }),
  z.object({ ...base, kind: z.literal('hero'), headline: words(90), text: words(320), link, picture: pictureSchema }),
  z.object({ ...base, kind: z.literal('product-grid'), title: words(60), source: z.enum(['newest', 'sale']) }),
  z.object({ ...base, kind: z.literal('product-list'), rows: z.number().int().min(3).max(12) }),
  z.object({ ...base, kind: z.literal('category-tiles'), title: words(60) }),
  z.object({
    ...base,
    kind: z.literal('image-text'),
    headline: words(90),
    text: words(1_200),
    link,
    picture: pictureSchema,
  }),
  z.object({
    ...base,
    kind: z.literal('hours-map'),
    title: words(60),
    text: words(320),
    sketch: sketchSchema.nullish(),
  }),
  z.object({
    ...base,
    kind: z.literal('faq'),
    title: words(60),
    items: z.array(z.object({ question: words(120), answer: words(800) })).max(maxFaqItems),
  }),
  z.object({ ...base, kind: z.literal('recently-seen'), title: words(60) }),
])

const repeatable: readonly string[] = repeatableKinds

/** How a shop looks. Content (texts, pictures, order) stays when the template changes. */
export const designSchema = z
  .object({
    template: z.enum(templateKeys),
    palette: z.string().max(30),
    /** own colours over the palette, hex; text on them is computed */
    colours: z
      .object({ ground: hexColour.nullish(), accent: hexColour.nullish(), mark: hexColour.nullish() })
      .prefault({}),
    fonts: z.enum(Object.keys(fontPairs) as [FontPairKey, ...FontPairKey[]]),
    logoMediaId: z.string().refine(isUuid, 'PICTURE').nullish(),
    /** under the shop's name in the header */
    subtitle: words(60),
    blocks: z.array(blockSchema).max(maxBlocks),
  })
  .refine((design) => templates[design.template].palettes.some((palette) => palette.key === design.palette), {
    path: ['palette'],
    message: 'PALETTE',
  })
  .refine((design) => templates[design.template].fonts.some((pair) => pair === design.fonts), {
    path: ['fonts'],
    message: 'FONTS',
  })
  .refine((design) => new Set(design.blocks.map((block) => block.id)).size === design.blocks.length, {
    path: ['blocks'],
    message: 'BLOCK_IDS',
  })
  .refine(
    (design) => {
      const single = design.blocks.map((block) => block.kind).filter((kind) => !repeatable.includes(kind))
      return new Set(single).size === single.length
    },
    { path: ['blocks'], message: 'BLOCK_TWICE' },
  )

export const saveDraftInput = z.object({ design: designSchema, draftVersion: z.number().int().min(0) })
export const publishInput = z.object({ draftVersion: z.number().int().min(0) })
export const restoreInput = z.object({ version: z.number().int().min(1), draftVersion: z.number().int().min(0) })

import { z } from 'zod'
import { isUuid } from '@/lib/ids'
import { count, moment, text } from '@/lib/input'
import { templateKeys, templates } from '../templates/components/offers'
import {
  cornerKeys,
  densityKeys,
  fontPairs,
  footerKeys,
  headerKeys,
  maxBlocks,
  maxCodes,
  singleKinds,
} from './constants'
import { blockSchema } from './schema/blocks'
import { words } from './schema/fields'
import { menusSchema } from './schema/menus'
import type { FontPairKey } from './types'

export const wordsSchema = words(2_000)

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i, 'COLOUR')

const single: readonly string[] = singleKinds

const idsOf = (blocks: readonly z.infer<typeof blockSchema>[]): string[] =>
  blocks.flatMap((block) => [block.id, ...(block.kind === 'columns' ? block.blocks.map(({ id }) => id) : [])])

/** How a shop looks. Content (texts, pictures, order) stays when the template changes. */
export const designSchema = z
  .object({
    template: z.enum(templateKeys),
    palette: text(30),
    /** own colours over the palette, hex; text on them is computed */
    colours: z
      .object({ ground: hexColour.nullish(), accent: hexColour.nullish(), mark: hexColour.nullish() })
      .prefault({}),
    fonts: z.enum(Object.keys(fontPairs) as [FontPairKey, ...FontPairKey[]]),
    logoMediaId: z.string().refine(isUuid, 'PICTURE').nullish(),
    /** the small picture of browser tabs and home screens; the logo where it is not given */
    iconMediaId: z.string().refine(isUuid, 'PICTURE').nullish(),
    corners: z.enum(cornerKeys).default('own'),
    density: z.enum(densityKeys).default('own'),
    header: z.enum(headerKeys).default('own'),
    footer: z.enum(footerKeys).default('own'),
    menus: menusSchema,
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
  .refine((design) => new Set(idsOf(design.blocks)).size === idsOf(design.blocks).length, {
    path: ['blocks'],
    message: 'BLOCK_IDS',
  })
  .refine(
    (design) => {
      const once = design.blocks.map((block) => block.kind).filter((kind) => single.includes(kind))
      return new Set(once).size === once.length
    },
    { path: ['blocks'], message: 'BLOCK_TWICE' },
  )

export const saveDraftInput = z.object({ design: designSchema, draftVersion: count(0) })
export const publishInput = z.object({ draftVersion: count(0), name: text(60).optional() })
export const restoreInput = z.object({ version: count(1), draftVersion: count(0) })
export const rollBackInput = z.object({ version: count(1), publishedVersion: count(1) })
export const planInput = z.object({
  draftVersion: count(1),
  name: text(60),
  startsAt: moment,
  endsAt: moment.nullable(),
})
export const retimeInput = planInput.pick({ startsAt: true, endsAt: true }).extend({ id: z.uuid() })
export const byIdInput = z.object({ id: z.uuid() })
export const shareInput = z.object({
  label: text(60),
  days: z.int().min(1).max(90),
  /** null: the draft as it stands when it is looked at */
  version: count(1).nullable(),
})
export const offersInput = z.object({ codes: z.array(text(40)).max(maxCodes) })
export const iconsInput = z.object({ mediaId: z.uuid(), ground: hexColour })

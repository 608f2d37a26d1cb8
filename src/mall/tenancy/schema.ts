import { z } from 'zod'
import { addressSchema } from '@/lib/address'
import { frontStyles, windowGoodNames } from '@/lib/front'
import { line, text } from '@/lib/input'
import { locales } from '@/lib/locales'
import { signUpInput } from '@/mall/identity/schema'

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)
const colour = z.string().regex(/^(#[0-9a-fA-F]{6}|oklch\([\d.% ]+\))$/)
const timeZones = new Set(Intl.supportedValuesOf('timeZone').concat('UTC'))

/** As typed: form, reserved names and whether it is free are checked by `checkSlug` and `createShop`. */
export const slugInput = line(60).toLowerCase()

export const shopFrontSchema = z.object({
  awning: z.tuple([colour, colour]),
  style: z.enum(frontStyles),
  wall: colour.optional(),
  sign: colour.optional(),
  paint: colour.optional(),
  trim: colour.optional(),
  edge: colour.optional(),
  base: colour.optional(),
  goods: z.array(z.enum(windowGoodNames)).max(12).optional(),
  voice: z
    .enum(['grotesk', 'serif', 'serif-italic', 'wide', 'narrow', 'book', 'book-italic', 'plain', 'mincho'])
    .optional(),
  awningShape: z.enum(['scalloped', 'straight', 'dome', 'curtain']).optional(),
  kerb: z.enum(['crates', 'bench', 'lavender', 'board', 'bay', 'none']).optional(),
  founded: line(12).optional(),
  bracket: z.boolean().optional(),
})

export const openingHoursSchema = z.array(z.object({ from: clock, to: clock }).nullable()).length(7)

const currency = z.string().regex(/^[A-Z]{3}$/)
const timeZone = z.string().refine((zone) => timeZones.has(zone), 'This time zone is not known.')
const email = z
  .email()
  .max(200)
  .transform((text) => text.toLowerCase())

export const createShopInput = z.object({
  slug: slugInput,
  name: line(80).min(1),
  tradeId: z.uuid(),
  regionId: z.uuid(),
  currency: currency.default('USD'),
  locale: z.enum(locales).default('en'),
  /** the region's own when left out */
  timeZone: timeZone.optional(),
  /** the owner's own address when left out */
  contactEmail: email.optional(),
  contactPhone: line(40).default(''),
  tagline: line(160).default(''),
  story: line(4_000).default(''),
  address: addressSchema.nullable().default(null),
  hours: openingHoursSchema.nullable().default(null),
  front: shopFrontSchema.optional(),
  /** included tax in basis points */
  taxRateBp: z.number().int().min(0).max(5_000).default(0),
  template: text(40).optional(),
  palette: text(40).optional(),
})

export type CreateShopInput = z.input<typeof createShopInput>

/** The wizard's last step: the person and the shop together. */
export const openShopInput = z.object({ account: signUpInput, shop: createShopInput })
export type OpenShopInput = z.infer<typeof openShopInput>

/** Settings a shop may change by itself; currency and address name are fixed once it is open. */
export const updateShopInput = z
  .object({
    name: line(80).min(1),
    tagline: line(160),
    story: line(4_000),
    contactEmail: email,
    contactPhone: line(40),
    address: addressSchema.nullable(),
    hours: openingHoursSchema.nullable(),
    front: shopFrontSchema,
    locale: z.enum(locales),
    timeZone,
    taxRateBp: z.number().int().min(0).max(5_000),
    regionId: z.uuid(),
    tradeId: z.uuid(),
  })
  .partial()

export type UpdateShopInput = z.infer<typeof updateShopInput>

export const checkSlugInput = z.object({
  slug: slugInput,
  name: line(80).optional(),
  tradeId: z.uuid().optional(),
  regionId: z.uuid().optional(),
})

export const shopReasonInput = z.object({ shopId: z.uuid(), reason: line(500).min(3) })

import { z } from 'zod'
import { isUuid } from '@/lib/ids'
import { line } from '@/lib/input'
import { sceneKeys } from '../constants'

export const text = (max: number) => line(max).default('')
export const words = (max: number) => z.object({ en: text(max), ja: text(max), ko: text(max) }).prefault({})

/** A path inside the shop, an anchor of it, or an address outside; never a script. */
export const targetSchema = line(300)
  .regex(/^$|^\/(?!\/)[^\s]*$|^#[a-z-]+$|^https?:\/\/[^\s]+$|^mailto:[^\s]+$|^tel:[+\d -]+$/, 'LINK')
  .default('')

export const mediaId = z.string().refine(isUuid, 'PICTURE')

export const pictureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('goods') }),
  z.object({ kind: z.literal('front') }),
  z.object({ kind: z.literal('scene'), scene: z.enum(sceneKeys) }),
  z.object({ kind: z.literal('media'), mediaId }),
])

export const link = z.object({ label: words(40), target: targetSchema }).prefault({})

/** YYYY-MM-DD; empty while the retailer has not given one. */
export const day = z
  .string()
  .regex(/^$|^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'DAY')
  .default('')

/** YYYY-MM-DDTHH:MM on the clock of the shop; empty while the retailer has not given one. */
export const wallTime = z
  .string()
  .regex(/^$|^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, 'MOMENT')
  .default('')

import { z } from 'zod'
import type { ReadingTerms } from '@/modules/shop-creation/import/types'

const keyed = z.object({ key: z.string() })
const field = keyed.extend({
  kind: z.enum(['text', 'number', 'choice', 'boolean', 'date']),
  choices: z.array(z.object({ key: z.string(), names: z.record(z.string(), z.string()) })),
})
const terms = z.object({ taxClasses: z.array(keyed), shippingClasses: z.array(keyed), fields: z.array(field) })

/** Classes and own characteristics that come with the goods: the check of the goods takes them as there. */
export async function termsBrought(json: (key: string) => Promise<unknown>): Promise<ReadingTerms | undefined> {
  const read = terms.safeParse(await json('terms').catch(() => null))
  if (!read.success) return undefined
  const { taxClasses, shippingClasses, fields } = read.data
  return {
    taxClasses: new Set(taxClasses.map(({ key }) => key)),
    shippingClasses: new Set(shippingClasses.map(({ key }) => key)),
    fields: new Map(fields.map(({ key, kind, choices }) => [key, { kind, choices }])),
  }
}

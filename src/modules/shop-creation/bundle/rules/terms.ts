import { z } from 'zod'
import type { ReadingTerms } from '@/modules/shop-creation/import/types'
import type { BroughtSection } from '@/shop/bundle/ports'

const keyed = z.object({ key: z.string() })
const field = keyed.extend({
  kind: z.enum(['text', 'number', 'choice', 'boolean', 'date']),
  choices: z.array(z.object({ key: z.string(), names: z.record(z.string(), z.string()) })).max(200),
})

/**
 * Classes and own characteristics that come with the goods: the check of the goods takes them as there.
 * @param entries of the section `terms`, read and found sound
 */
export function termsBrought(entries: BroughtSection['entries']): ReadingTerms {
  const of = (kind: string) => [...entries].flatMap(([name, one]) => (name.startsWith(`${kind} `) ? [one] : []))
  const keysOf = (kind: string) => new Set(of(kind).map((one) => keyed.parse(one).key))
  return {
    taxClasses: keysOf('tax-class'),
    shippingClasses: keysOf('shipping-class'),
    fields: new Map(
      of('field').map((one) => {
        const { key, kind, choices } = field.parse(one)
        return [key, { kind, choices }] as const
      }),
    ),
  }
}

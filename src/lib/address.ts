import { z } from 'zod'
import { line } from '@/lib/input'

/** A postal address as typed by a person; shown in the country's order by `formatAddress`. */
export const addressSchema = z.object({
  name: line(120).min(1),
  company: line(120).default(''),
  line1: line(200).min(1),
  line2: line(200).default(''),
  city: line(120).min(1),
  /** ISO 3166-2 without the country, e.g. ME; empty where a country has none. */
  state: line(60).default(''),
  postalCode: line(20).default(''),
  /** ISO 3166-1 alpha-2 */
  country: z.string().regex(/^[A-Z]{2}$/),
  phone: line(40).default(''),
})

export type Address = z.infer<typeof addressSchema>

const layouts: Record<string, (a: Address) => string[]> = {
  JP: (a) => [`〒${a.postalCode}`, `${a.state}${a.city}${a.line1}`, a.line2, a.company, a.name],
  KR: (a) => [`${a.state} ${a.city} ${a.line1}`, a.line2, a.company, a.name, a.postalCode],
  US: (a) => [a.name, a.company, a.line1, a.line2, `${a.city}, ${a.state} ${a.postalCode}`.trim()],
  GB: (a) => [a.name, a.company, a.line1, a.line2, a.city, a.state, a.postalCode],
}
const elsewhere = (a: Address) => [a.name, a.company, a.line1, a.line2, `${a.postalCode} ${a.city}`.trim(), a.state]

/** The address as lines in its country's order, empty lines left out. */
export function formatAddress(address: Address): string[] {
  return (layouts[address.country] ?? elsewhere)(address)
    .map((text) => text.trim())
    .filter(Boolean)
}

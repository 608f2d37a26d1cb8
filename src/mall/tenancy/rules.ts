import { fold, hostSlug } from '@/lib/text'
import { reservedSlugs } from './constants'

const slugForm = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/

export type SlugProblem = 'malformed' | 'reserved'

/** What speaks against a name before the database is asked; null when nothing does. */
export function slugProblem(slug: string): SlugProblem | null {
  // A second pair of hyphens is how encoded (IDN) names look; a number alone reads like an address.
  if (!slugForm.test(slug) || slug.includes('--') || /^\d+$/.test(slug)) return 'malformed'
  return reservedSlugs.has(slug) ? 'reserved' : null
}

/**
 * Names near the one that cannot be had, best first, all well-formed: with the trade, the place and what
 * shops call themselves, at last with a number.
 */
export function slugCandidates(wished: string, hints: { trade?: string; region?: string } = {}): string[] {
  const base = hostSlug(wished) || 'shop'
  const [trade, region] = [hostSlug(hints.trade ?? ''), hostSlug(hints.region ?? '')]
  const words = [trade, region, 'goods', 'shop', 'house', 'co'].filter(Boolean)
  const candidates = [
    ...words.map((word) => `${base}-${word}`),
    `the-${base}`,
    ...[2, 3, 4, 5].map((n) => `${base}-${n}`),
  ]
  return [...new Set(candidates)].filter((slug) => slug !== wished && slugProblem(slug) === null)
}

/** Two or three capitals that open the shop's order numbers: "Lantern & Loom" → LL. */
export function orderPrefixOf(name: string, slug: string): string {
  const words = fold(name)
    .split(' ')
    .filter((word) => /^[a-z]/.test(word))
  const initials = words.map((word) => word[0]).join('')
  const letters = initials.length >= 2 ? initials.slice(0, 3) : (words[0] ?? slug.replace(/[^a-z]/g, '')).slice(0, 2)
  return (letters.length >= 2 ? letters : 'SH').toUpperCase()
}

import { Prisma } from '@/generated/prisma/client'
import { fold } from '@/lib/text'
import { type SearchWord, slipSets } from '../rules/search-words'
import { isListed, standsOpen } from './shops'

/** Every word stands in the text, whole or as the beginning of one. */
const asTyped = (words: readonly SearchWord[]) =>
  Prisma.join(
    words.map(({ grams, begins }) => Prisma.sql`p.grams @> ${grams}::text[] AND p.search_text ~ ${begins}`),
    ' AND ',
  )

/**
 * The same with one slip forgiven in each word that is long enough for it. Every word asks for the same number of sets,
 * so that there are as many texts of the statement as there are numbers of words.
 */
const withSlips = (words: readonly SearchWord[]) =>
  Prisma.join(
    words.map(({ loose }) => {
      const sets = Array.from({ length: slipSets + 1 }, (_, at) => loose.anyOf[at] ?? null)
      const near = sets.map((grams) => Prisma.sql`p.grams @> ${grams}::text[]`)
      return Prisma.sql`(${Prisma.join(near, ' OR ')}) AND p.search_text ~ ${loose.pattern}`
    }),
    ' AND ',
  )

/**
 * Listed goods that hold all the words, as `p` with their shop as `s`. Slips are forgiven only where nothing in the
 * mall fits what was typed, so that nobody who asks for bread is shown broad beans. Both ways start at the index of grams.
 */
export function goodsWith(words: readonly SearchWord[]): Prisma.Sql {
  const goods = Prisma.sql`SELECT p.shop_id, p.id FROM product p JOIN shop s ON s.id = p.shop_id
    WHERE ${isListed()} AND ${standsOpen}`
  return Prisma.sql`(
    WITH fitting AS MATERIALIZED (${goods} AND ${asTyped(words)})
    SELECT * FROM fitting
    UNION ALL
    (${goods} AND ${withSlips(words)} AND NOT EXISTS (SELECT FROM fitting))
  ) AS worded JOIN product p ON p.shop_id = worded.shop_id AND p.id = worded.id JOIN shop s ON s.id = p.shop_id`
}

/** The name, the first line of the text, counts most; a whole word more than the beginning of one. */
export function byMatch(words: readonly SearchWord[], q: string): Prisma.Sql {
  const title = Prisma.sql`split_part(p.search_text, ${'\n'}, 1)`
  const points = words.map(
    ({ whole, begins }) => Prisma.sql`CASE WHEN ${title} ~ ${whole} THEN 8 WHEN ${title} ~ ${begins} THEN 5
      WHEN p.search_text ~ ${whole} THEN 2 ELSE 0 END`,
  )
  return Prisma.sql`${Prisma.join(points, ' + ')} + CASE WHEN starts_with(${title}, ${fold(q)}) THEN 3 ELSE 0 END DESC,
    p.published_at DESC, p.id DESC`
}

import Link from 'next/link'
import { type SolarTerm, termsAround } from '@/lib/solar-terms'
import { now } from '@/platform/clock'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { monthAndDay } from '../day-text'
import { href, say, type Visit } from '../visit'

type Grids = Readonly<Record<string, readonly ProductCard[]>>
type Props = {
  visit: Visit
  block: BlockOf<'season'>
  grids: Grids
  /** how a good is called in so little room; its title unless told */
  nameOf?: (good: ProductCard) => string
}

/** Goods named under one term. */
const named = 2

const bears =
  ({ key, sign }: SolarTerm) =>
  ({ tags }: ProductCard): boolean =>
    tags.some((tag) => tag === sign || tag.toLowerCase() === key)

/** The solar term of the day between those before and after it, each with the goods that bear its name as a tag. */
export function SeasonBlock({ visit, block, grids, nameOf = ({ title }) => title }: Props) {
  const { t, locale, shop } = visit
  const terms = termsAround(now(), shop.timeZone)
  const present = terms[Math.floor(terms.length / 2)]
  const goods = grids[block.id] ?? []
  return (
    <section
      className="sb b-season"
      data-block="season"
      id={block.id}
      data-id={block.id}
      aria-labelledby={`sb-${block.id}`}
    >
      <h2 id={`sb-${block.id}`}>
        {say(visit, block.title, present ? t('season.now', { term: t(`season.terms.${present.key}`) }) : '')}
      </h2>
      <ol>
        {terms.map((term) => (
          <li key={term.key} aria-current={term === present ? 'date' : undefined}>
            <b>{t(`season.terms.${term.key}`)}</b>
            <time dateTime={term.at.toISOString().slice(0, 10)}>
              {monthAndDay(term.at, { locale, timeZone: shop.timeZone })}
            </time>
            <ul>
              {goods
                .filter(bears(term))
                .slice(0, named)
                .map((good) => (
                  <li key={good.id}>
                    <Link href={href(visit, `/products/${good.handle}`)} prefetch={false}>
                      {nameOf(good)}
                    </Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

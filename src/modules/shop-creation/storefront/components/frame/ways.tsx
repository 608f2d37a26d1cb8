import Link from 'next/link'
import { blockOf, href, type Visit } from '../visit'
import { NavLink } from './nav-link'

export type Way = { place: string; label: string; path: string }

/** Ways into the shop that fit beside each other: everything first, then categories while there is room for their names. */
export function waysOf(visit: Visit, { signs, most }: { signs: number; most: number }): Way[] {
  const all = [{ place: 'products', label: visit.t('nav.all'), path: '/products' }]
  let room = signs
  for (const category of visit.categories) {
    room -= category.title.length + 3
    if (room < 0 || all.length >= most) break
    all.push({ place: `categories/${category.handle}`, label: category.title, path: `/categories/${category.handle}` })
  }
  return all
}

/** The way to "hours and place" on the front page; null where the shop shows none. */
export function visitWay(visit: Visit): { href: string; label: string } | null {
  return blockOf(visit, 'hours-map') ? { href: `${href(visit, '/')}#visit`, label: visit.t('nav.visit') } : null
}

/** What a phone's menu holds: search, everything, ten categories, hours and place. */
export function MenuWays({ visit }: { visit: Visit }) {
  const { t } = visit
  const visitUs = visitWay(visit)
  const ways: Way[] = [
    { place: 'search', label: t('nav.search'), path: '/search' },
    ...waysOf(visit, { signs: Number.POSITIVE_INFINITY, most: 11 }),
  ]
  return (
    <nav aria-label={t('nav.menu')}>
      <ul>
        {ways.map(({ place, label, path }) => (
          <li key={place}>
            <NavLink href={href(visit, path)} place={place}>
              {label}
            </NavLink>
          </li>
        ))}
        {visitUs ? (
          <li>
            <Link href={visitUs.href} prefetch={false}>
              {visitUs.label}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

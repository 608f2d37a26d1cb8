import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { pathOfGoal } from '../../../design/rules/menus'
import type { MenuItem, MenuKey } from '../../../design/types'
import { textIn } from '../../../pages/rules'
import { blockOf, href, say, type Visit } from '../visit'
import { NavLink } from './nav-link'

/** `place` tells the ways of one menu apart, and which page is the one shown. */
export type Way = { place: string; label: string; path: string; below?: Way[] }

type Goal = MenuItem['goal']

/** The name a goal has by itself: a category's title, "Everything". */
function nameOfGoal(visit: Visit, { kind, value }: Goal): string {
  const { t, categories, pages, locale, shop } = visit
  const flat = categories.flatMap((node) => [node, ...node.children])
  const titleIn = (texts: { titles: Parameters<typeof textIn>[0] } | undefined) =>
    texts ? textIn(texts.titles, locale, shop.locale).text : ''
  const names: Partial<Record<Goal['kind'], () => string>> = {
    home: () => t('nav.home'),
    products: () => t('nav.all'),
    search: () => t('nav.search'),
    visit: () => t('nav.visit'),
    category: () => flat.find(({ handle }) => handle === value)?.title ?? '',
    page: () => titleIn(pages.pages.find(({ handle }) => handle === value)),
    policy: () => titleIn(pages.policies.find(({ kind: one }) => one === value)),
    notices: () => (pages.notices ? t('footer.notices') : ''),
    legal: () => (pages.legal ? t('footer.legal') : ''),
  }
  return names[kind]?.() ?? ''
}

/** Kinds that may be gone, or not shown at the moment: then an entry leads nowhere, whatever it is called. */
const fleeting: readonly Goal['kind'][] = ['category', 'page', 'policy', 'notices', 'legal']

function wayOf(
  visit: Visit,
  { id, label, goal, children = [] }: Omit<MenuItem, 'children'> & Partial<MenuItem>,
): Way[] {
  const name = say(visit, label, nameOfGoal(visit, goal))
  const path = pathOfGoal(goal)
  if (!name || !path || (fleeting.includes(goal.kind) && !nameOfGoal(visit, goal))) return []
  return [
    {
      place: `${id}:${path.replace(/^\//, '')}`,
      label: name,
      path,
      below: children.flatMap((one) => wayOf(visit, one)),
    },
  ]
}

/** The ways of a menu that the retailer made; null where there is none, and the shop's categories lead. */
export function menuOf(visit: Visit, menu: MenuKey): Way[] | null {
  const ways = visit.design.menus[menu].flatMap((item) => wayOf(visit, item))
  return ways.length > 0 ? ways : null
}

/** Ways into the shop that fit beside each other: the retailer's own, or everything first, then categories while there is room. */
export function waysOf(visit: Visit, { signs, most }: { signs: number; most: number }): Way[] {
  const own = menuOf(visit, 'header')
  if (own) return own
  const all = [{ place: 'products', label: visit.t('nav.all'), path: '/products' }]
  let room = signs
  for (const category of visit.categories) {
    room -= category.title.length + 3
    if (room < 0 || all.length >= most) break
    all.push({ place: `categories/${category.handle}`, label: category.title, path: `/categories/${category.handle}` })
  }
  return all
}

/** One way of a header; what lies below it opens on a press, and works before any script. */
export function WayLink({ visit, way }: { visit: Visit; way: Way }) {
  const place = way.place.replace(/^[a-z0-9-]+:/, '')
  const link = (
    <NavLink href={href(visit, way.path)} place={place}>
      {way.label}
    </NavLink>
  )
  if (!way.below?.length) return link
  return (
    <details className="sub-menu" name="ways">
      <summary>
        {way.label}
        <ChevronDown className="ic" aria-hidden="true" />
      </summary>
      <ul>
        <li>{link}</li>
        {way.below.map((one) => (
          <li key={one.place}>
            <WayLink visit={visit} way={one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The way to "hours and place" on the front page; null where the shop shows none. */
export function visitWay(visit: Visit): { href: string; label: string } | null {
  // A menu of the retailer's own names this way itself, or leaves it out.
  if (menuOf(visit, 'header')) return null
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
        {ways.map((way) => (
          <li key={way.place}>
            <WayLink visit={visit} way={way} />
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

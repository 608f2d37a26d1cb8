import Link from 'next/link'
import { textIn } from '../../../pages/rules'
import { menuOf } from '../frame/ways'
import { href, type Visit } from '../visit'

type Way = { path: string; label: string }

/** Policies, legal notice and news of the shop, those that are published and that no footer menu of its own names. */
function standingWays(visit: Visit): Way[] {
  const { pages, t, locale, shop } = visit
  const named = new Set(
    (menuOf(visit, 'footer') ?? []).flatMap((way) => [way, ...(way.below ?? [])].map((one) => one.path)),
  )
  const ways: Way[] = [
    ...pages.policies.map(({ kind, titles }) => ({
      path: `/policies/${kind}`,
      label: textIn(titles, locale, shop.locale).text,
    })),
    ...(pages.legal ? [{ path: '/legal', label: t('footer.legal') }] : []),
    ...(pages.notices ? [{ path: '/notices', label: t('footer.notices') }] : []),
  ]
  return ways.filter(({ path }) => !named.has(path))
}

/** They stand in every footer by themselves. */
export function PageLinkItems({ visit }: { visit: Visit }) {
  return standingWays(visit).map(({ path, label }) => (
    <li key={path}>
      <Link href={href(visit, path)} prefetch={false}>
        {label}
      </Link>
    </li>
  ))
}

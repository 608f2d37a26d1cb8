import Link from 'next/link'
import { href, type Visit } from '../visit'

export type Crumb = { label: string; path: string | null }

/** The way from the shop's door to this page. */
export function Crumbs({ visit, crumbs }: { visit: Visit; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={visit.t('nav.crumbs')}>
      <ol className="crumb">
        {crumbs.map(({ label, path }, index) => (
          <li key={label + path}>
            {path ? (
              <Link href={href(visit, path)} prefetch={false}>
                {label}
              </Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
            {index < crumbs.length - 1 ? <span aria-hidden="true"> /</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type TabLink = { href: string; label: ReactNode; count?: ReactNode; current?: boolean; hideOnPhone?: boolean }

/** Saved views, or the pages of a section, as tabs that live in the URL. `end` holds things like "Save this view". */
export function TabLinks({
  links,
  label,
  flush = false,
  end,
}: {
  links: readonly TabLink[]
  label: string
  flush?: boolean
  end?: ReactNode
}) {
  return (
    <nav className={cn('tabs', flush && 'flush')} aria-label={label}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.current ? 'page' : undefined}
          className={cn(link.hideOnPhone && 'hide-s')}
        >
          {link.label}
          {link.count === undefined ? null : <span className="q">{link.count}</span>}
        </Link>
      ))}
      {end}
    </nav>
  )
}

'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type RowLink = { href: string; label: string }

/** The trades under the header; the one the reader is in is underlined. */
export function TradesRow({
  className,
  label,
  links,
  asides,
}: {
  className: string
  label: string
  links: readonly RowLink[]
  asides: readonly RowLink[]
}) {
  const path = usePathname()
  const at = (href: string) => path === href || path.startsWith(`${href}/`)
  return (
    <nav className={className} aria-label={label}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          className={at(link.href) ? 'is-on' : undefined}
          aria-current={at(link.href) ? 'page' : undefined}
        >
          {link.label}
        </Link>
      ))}
      {asides.map((link, index) => (
        <Link
          key={link.href}
          href={link.href}
          className={index === 0 ? 'r' : undefined}
          aria-current={at(link.href) ? 'page' : undefined}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { MallMark } from '../awning'
import { cn } from '../cn'

export type PortalFooterProps = {
  mallName: string
  homeHref: string
  /** Who runs the mall, and where. */
  about: ReactNode
  columns: readonly { title: string; links: readonly { href: string; label: string }[] }[]
  /** Left end of the base line: languages, currency. */
  baseStart: ReactNode
  baseEnd: ReactNode
  flush?: boolean
}

/** The ink footer of the portal. */
export function PortalFooter({
  mallName,
  homeHref,
  about,
  columns,
  baseStart,
  baseEnd,
  flush = false,
}: PortalFooterProps) {
  return (
    <footer className={cn('ft', flush && 'ft--flush')}>
      <div className="wrap">
        <div className="ft__in">
          <div>
            <Link className="logo" href={homeHref}>
              <MallMark />
              {mallName}
            </Link>
            <p>{about}</p>
          </div>
          {columns.map((column) => (
            <div key={column.title}>
              <h2>{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href + link.label}>
                    <Link href={link.href}>{link.label}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div className="ft__base">
          <span>{baseStart}</span>
          <span>{baseEnd}</span>
        </div>
      </div>
    </footer>
  )
}

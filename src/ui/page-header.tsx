import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import { cn } from './cn'

export type Crumb = { href: string; label: ReactNode }

/** The head of a desk page: where one is, what it is, how many, and the acts (one primary). */
export function PageHeader({
  title,
  count,
  crumbs,
  crumbsLabel,
  actions,
  state,
  className,
}: {
  title: ReactNode
  count?: ReactNode
  crumbs?: readonly Crumb[]
  crumbsLabel?: string
  actions?: ReactNode
  /** A boxed Status beside the title. */
  state?: ReactNode
  className?: string
}) {
  return (
    <div className={cn('head', className)}>
      <div className="gr">
        {crumbs && crumbs.length > 0 ? (
          <nav className="crumb s12" aria-label={crumbsLabel}>
            {crumbs.map((crumb, index) => (
              <Fragment key={crumb.href}>
                {index > 0 ? <ChevronRight className="i" /> : null}
                <Link href={crumb.href}>{crumb.label}</Link>
              </Fragment>
            ))}
          </nav>
        ) : null}
        <div className="fx">
          <h1 className="el">
            {title}
            {count === undefined ? null : <span className="q">{count}</span>}
          </h1>
          {state}
        </div>
      </div>
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  )
}

import type { ReactNode } from 'react'
import { cn } from './cn'

/** Opens with the ledger's ink rule. `end` holds one small act or fact at the end of the heading's line. */
export function Section({
  title,
  count,
  end,
  id,
  className,
  children,
}: {
  title?: ReactNode
  count?: ReactNode
  end?: ReactNode
  id?: string
  className?: string
  children: ReactNode
}) {
  return (
    <section className={cn('section', className)} aria-labelledby={id && title ? `${id}-title` : undefined} id={id}>
      {title ? (
        <header>
          <h2 id={id ? `${id}-title` : undefined}>{title}</h2>
          {count === undefined ? null : <span className="q">{count}</span>}
          {end ? <span className="end">{end}</span> : null}
        </header>
      ) : null}
      {children}
    </section>
  )
}

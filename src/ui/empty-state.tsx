import type { ReactNode } from 'react'
import { cn } from './cn'

/** Why it is empty, and the next step. `art` is a drawing; give `big` where it is the whole page. */
export function EmptyState({
  title,
  children,
  actions,
  art,
  big = false,
  center = false,
  headingLevel = 2,
  className,
}: {
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  art?: ReactNode
  big?: boolean
  center?: boolean
  headingLevel?: 2 | 3
  className?: string
}) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <div className={cn('empty', big && 'empty--big', center && 'empty--center', className)}>
      {art}
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  )
}

import { Fragment, type ReactNode } from 'react'
import { cn } from './cn'

export type Fact = { term: ReactNode; value: ReactNode; key?: string }

/** Facts about one thing: term in grey, value at the end of the line (or after it with `align="start"`). */
export function DefinitionList({
  facts,
  align = 'end',
  className,
}: {
  facts: readonly Fact[]
  align?: 'start' | 'end'
  className?: string
}) {
  return (
    <dl className={cn('facts', align === 'start' && 'start', className)}>
      {facts.map((fact, index) => (
        <Fragment key={fact.key ?? index}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

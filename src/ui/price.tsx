import type { ReactNode } from 'react'
import { VisuallyHidden } from './access'
import { cn } from './cn'

/** A price, already formatted; with `was` it is reduced, and the words say so to who cannot see the stroke. */
export function Price({
  now,
  was,
  words,
  note,
  className,
}: {
  now: ReactNode
  was?: ReactNode
  /** "now", "was": read aloud before the figures when there are two. */
  words?: { now: string; was: string }
  /** "from", "per 100 g", "incl. tax". */
  note?: ReactNode
  className?: string
}) {
  return (
    <span className={cn('price', className)}>
      <span className={was ? 'price--now' : undefined}>
        {was && words ? <VisuallyHidden>{words.now} </VisuallyHidden> : null}
        {now}
      </span>
      {was ? (
        <s>
          {words ? <VisuallyHidden>{words.was} </VisuallyHidden> : null}
          {was}
        </s>
      ) : null}
      {note ? <small> {note}</small> : null}
    </span>
  )
}

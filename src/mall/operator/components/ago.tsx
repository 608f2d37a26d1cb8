'use client'

import { useOfficeFormat } from './office-format'

/** How long ago; the minute may have turned between server and browser, which is no mistake. */
export function Ago({ at, className }: { at: Date; className?: string }) {
  const { ago } = useOfficeFormat()
  return (
    <span className={className} suppressHydrationWarning>
      {ago(at)}
    </span>
  )
}

'use client'

import Link from 'next/link'
import { useSelectedLayoutSegments } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the frame that knows whether its page is the one shown. `place` is the page's path inside the shop. */
export function NavLink({ href, place, children }: { href: string; place: string; children: ReactNode }) {
  const here = useSelectedLayoutSegments()
    .filter((segment) => !segment.startsWith('('))
    .join('/')
  return (
    <Link href={href} prefetch={false} aria-current={decodeURIComponent(here) === place ? 'page' : undefined}>
      {children}
    </Link>
  )
}

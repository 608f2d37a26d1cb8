'use client'

import { Menu, X } from 'lucide-react'
import { useSelectedLayoutSegments } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** The phone's menu: works before any script, and closes when a page has been chosen. */
export function PhoneMenu({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  const place = useSelectedLayoutSegments().join('/')
  useEffect(() => {
    if (place !== undefined && box.current) box.current.open = false
  }, [place])
  return (
    <details
      className="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && box.current) box.current.open = false
      }}
    >
      <summary aria-label={label}>
        <Menu className="ic when-shut" aria-hidden="true" />
        <X className="ic when-open" aria-hidden="true" />
      </summary>
      {children}
    </details>
  )
}

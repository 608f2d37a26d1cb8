'use client'

import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useState } from 'react'

/** On a phone the filters fold away behind one button; elsewhere they simply stand there. */
export function FilterSheet({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="filter-sheet" data-block="filters">
      <button type="button" className="sheet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <SlidersHorizontal className="ic" aria-hidden="true" />
        {label}
        {count > 0 ? <span>{count}</span> : null}
      </button>
      <div className="panel">{children}</div>
    </div>
  )
}

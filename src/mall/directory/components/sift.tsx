'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'

/** Choices beside a list. On a phone they fold away behind one button, so that the list comes first. */
export function Sift({ chosen, children }: { chosen: number; children: ReactNode }) {
  const t = useTranslations('portal')
  const [open, setOpen] = useState(false)
  return (
    <aside className="sift">
      <button type="button" className="sift__open" aria-expanded={open} onClick={() => setOpen(!open)}>
        <SlidersHorizontal className="ic" aria-hidden="true" />
        {t('sift.label')}
        {chosen > 0 ? <span className="sift__n">{chosen}</span> : null}
      </button>
      <div className="sift__in">{children}</div>
    </aside>
  )
}

'use client'

import type { ReactNode } from 'react'
import { Button } from './button'
import { cn } from './cn'
import { StatusGlyph } from './status-glyph'
import { useShortcuts } from './use-shortcuts'

/**
 * Appears with the first change and stays while scrolling: how many changes, what they are, what blocks saving.
 * Ctrl/⌘ S saves.
 */
export function SaveBar({
  count,
  detail,
  blocked,
  discardLabel,
  saveLabel,
  onDiscard,
  onSave,
  saving = false,
  className,
}: {
  /** "3 changes". */
  count: string
  detail?: ReactNode
  /** What must be put right first, in words; disables saving. */
  blocked?: ReactNode
  discardLabel: string
  saveLabel: string
  onDiscard: () => void
  onSave: () => void
  saving?: boolean
  className?: string
}) {
  const can = !blocked && !saving
  useShortcuts({
    'mod+s': () => {
      if (can) onSave()
    },
  })
  return (
    <div className={cn('bulk savebar', className)} role="toolbar" aria-label={count}>
      <b>{count}</b>
      <span className="gr el" aria-live="polite">
        {blocked ? (
          <span className="savebar__blocked">
            <StatusGlyph kind="attention" />
            {blocked}
          </span>
        ) : (
          <span className="q2">{detail}</span>
        )}
      </span>
      <Button size="sm" onClick={onDiscard} disabled={saving}>
        {discardLabel}
      </Button>
      <Button size="sm" variant="primary" busy={saving} disabled={!can} onClick={onSave} shortcut="⌘S">
        {saveLabel}
      </Button>
    </div>
  )
}

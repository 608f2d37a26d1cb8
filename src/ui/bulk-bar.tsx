'use client'

import { Ellipsis, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, IconButton } from './button'
import { cn } from './cn'
import { Menu, type MenuGroup } from './menu'

export type BulkAction = {
  label: string
  icon: ReactNode
  shortcut?: string
  onSelect: () => void
  busy?: boolean
  /** Leave it out on phones; it then belongs into `more` as well. */
  hideOnPhone?: boolean
}

/** Floats over the list while rows are chosen: how many, their sum, two named acts, the rest behind "more". */
export function BulkBar({
  count,
  detail,
  actions,
  more,
  moreLabel,
  clearLabel,
  onClear,
  className,
}: {
  /** "3 selected". */
  count: string
  /** Their sum, or what else decides the act. */
  detail?: ReactNode
  actions: readonly BulkAction[]
  more?: readonly MenuGroup[]
  moreLabel: string
  clearLabel: string
  onClear: () => void
  className?: string
}) {
  return (
    <div className={cn('bulk float', className)} role="toolbar" aria-label={count}>
      <b aria-live="polite">{count}</b>
      {detail ? <span className="q2 bulk__detail">{detail}</span> : null}
      <span className="sep hide-s" />
      {actions.map((action) => (
        <Button
          key={action.label}
          size="sm"
          icon={action.icon}
          shortcut={action.shortcut}
          busy={action.busy}
          onClick={action.onSelect}
          className={cn(action.hideOnPhone && 'hide-s')}
        >
          {action.label}
        </Button>
      ))}
      {more ? (
        <Menu
          groups={more}
          trigger={
            <IconButton label={moreLabel} size="sm" variant="plain">
              <Ellipsis className="i" />
            </IconButton>
          }
        />
      ) : null}
      <span className="gr" />
      <button type="button" className="btn sm" aria-label={clearLabel} onClick={onClear}>
        <kbd aria-hidden="true">Esc</kbd>
        <X className="i only-s" />
      </button>
    </div>
  )
}

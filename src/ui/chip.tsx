import { Plus, X } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { KeyCap } from './key-cap'

/** A row of chips; on the desk it is the query of the URL, drawn. */
export function Chips({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cn('chips', className)}>{children}</div>
}

type Removal = { onRemove: () => void; removeHref?: undefined } | { removeHref: string; onRemove?: undefined }

/** One filter in force: name in grey, value in weight, a cross that takes it away. `onOpen` lets it be changed. */
export function FilterChip({
  name,
  value,
  removeLabel,
  onOpen,
  onRemove,
  removeHref,
}: {
  name: ReactNode
  value: ReactNode
  removeLabel: string
  onOpen?: () => void
} & Removal) {
  const words = (
    <>
      <span className="chip__name">{name}</span>
      <span className="chip__value">{value}</span>
    </>
  )
  return (
    <span className="chip">
      {onOpen ? (
        <button type="button" className="chip__open" onClick={onOpen}>
          {words}
        </button>
      ) : (
        <span className="chip__open">{words}</span>
      )}
      {removeHref === undefined ? (
        <button type="button" className="chip__x" aria-label={removeLabel} onClick={onRemove}>
          <X className="i" />
        </button>
      ) : (
        <Link href={removeHref} className="chip__x" aria-label={removeLabel} scroll={false}>
          <X className="i" />
        </Link>
      )}
    </span>
  )
}

/** The dashed chip that opens the list of filters. Can be the trigger of a Menu or Popover. */
export function AddChip({ shortcut, className, children, ...rest }: ComponentProps<'button'> & { shortcut?: string }) {
  return (
    <button {...rest} type="button" className={cn('chip add', className)}>
      <Plus className="i" />
      {children}
      {shortcut ? <KeyCap keys={shortcut} /> : null}
    </button>
  )
}

/** A chip that is on or off: quick filters over a list. */
export function PickChip({ pressed, className, ...rest }: ComponentProps<'button'> & { pressed: boolean }) {
  return <button {...rest} type="button" aria-pressed={pressed} className={cn('chip pick', className)} />
}

/** A small fact about a thing, not a state: "Own shop", "discount item". */
export function Tag({
  icon,
  accent = false,
  tone,
  className,
  children,
  ...rest
}: ComponentProps<'span'> & {
  icon?: ReactNode
  accent?: boolean
  tone?: 'ok' | 'plain'
}) {
  return (
    <span
      {...rest}
      className={cn('tag', accent && 'acc', tone === 'ok' && 'ok', tone === 'plain' && 'tag--plain', className)}
    >
      {icon}
      {children}
    </span>
  )
}

import { type ComponentProps, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { cn } from './cn'
import { KeyCap } from './key-cap'

export type ButtonVariant = 'plain' | 'primary' | 'ink' | 'bare' | 'danger' | 'destroy'
export type ButtonSize = 'md' | 'sm' | 'lg'

const VARIANT: Record<ButtonVariant, string> = {
  plain: '',
  primary: 'pri',
  ink: 'ink',
  bare: 'bare',
  danger: 'danger',
  destroy: 'danger pri',
}

export type ButtonLook = {
  /** `primary` once per view. `danger` is a word in red; `destroy` the filled last step of a confirmation. */
  variant?: ButtonVariant
  size?: ButtonSize
  /** Takes the whole width. */
  full?: boolean
  /** Only for IconButton and pieces that draw a square. */
  square?: boolean
}

/** The classes of a button, for elements that cannot be a `Button` (a `<summary>`, a file label). */
export function buttonClass({ variant = 'plain', size = 'md', full, square }: ButtonLook, className?: string): string {
  return cn('btn', VARIANT[variant], size !== 'md' && size, full && 'full', square && 'ic', className)
}

export type ButtonProps = Omit<ComponentProps<'button'>, 'size'> &
  Omit<ButtonLook, 'square'> & {
    /** A 16 px lucide icon before the word. */
    icon?: ReactNode
    /** The key that does the same, shown as a key cap (hidden on phones). */
    shortcut?: string
    /** Work is under way: shows a turning mark, refuses a second press, keeps its place. */
    busy?: boolean
    /** Another element in the button's dress, for example `render={<a href="…" />}`. */
    render?: ReactElement<{ className?: string; children?: ReactNode }>
  }

/** The one button. Say what it does in words; for a bare icon use IconButton. Works in server components. */
export function Button({
  variant,
  size,
  full,
  icon,
  shortcut,
  busy = false,
  render,
  className,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  const inner = (
    <>
      {busy ? <span className="spinner" aria-hidden="true" /> : icon}
      {children}
      {shortcut ? <KeyCap keys={shortcut} /> : null}
    </>
  )
  const classes = buttonClass({ variant, size, full }, className)
  if (isValidElement(render)) {
    return cloneElement(render, { ...rest, className: cn(classes, render.props.className), children: inner })
  }
  return (
    <button
      {...rest}
      type={type}
      className={classes}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      data-busy={busy ? '' : undefined}
    >
      {inner}
    </button>
  )
}

export type IconButtonProps = Omit<ComponentProps<'button'>, 'size' | 'aria-label'> &
  Omit<ButtonLook, 'square' | 'full'> & {
    /** What it does, in words; read aloud and shown as a title. */
    label: string
    busy?: boolean
  }

/** A square button with one icon as its child. Keep it to close, more, previous and next, or pair it with a Tooltip. */
export function IconButton({
  label,
  variant = 'bare',
  size,
  busy = false,
  className,
  children,
  disabled,
  type = 'button',
  title,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={title ?? label}
      className={buttonClass({ variant, size, square: true }, className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      data-busy={busy ? '' : undefined}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : children}
    </button>
  )
}

/** Two buttons that share an edge: an act, and a menu of its variants. */
export function ButtonSplit({ children }: { children: ReactNode }) {
  return <span className="btn-split">{children}</span>
}

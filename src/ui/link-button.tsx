import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button'
import { cn } from './cn'
import { KeyCap } from './key-cap'

export type LinkButtonProps = ComponentProps<typeof Link> &
  Omit<ButtonLook, 'square'> & { icon?: ReactNode; shortcut?: string }

/** A link in the dress of a button: it goes somewhere, it does not change anything. */
export function LinkButton({ variant, size, full, icon, shortcut, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass({ variant, size, full }, className)}>
      {icon}
      {children}
      {shortcut ? <KeyCap keys={shortcut} /> : null}
    </Link>
  )
}

/** A link with only an icon; `label` says where it goes. */
export function LinkIconButton({
  label,
  variant = 'bare',
  size,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & Omit<ButtonLook, 'square' | 'full'> & { label: string }) {
  return (
    <Link
      {...rest}
      aria-label={label}
      title={label}
      className={buttonClass({ variant, size, square: true }, className)}
    >
      {children}
    </Link>
  )
}

/** A link in running text (`inline`) or standing alone in a header or row (indigo on the desk). */
export function TextLink({ inline = false, className, ...rest }: ComponentProps<typeof Link> & { inline?: boolean }) {
  return <Link {...rest} className={cn('lk', inline && 'inl', className)} />
}

/** A button that looks like a link: a small act inside a row or a section head. */
export function TextButton({
  inline = false,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { inline?: boolean }) {
  return <button {...rest} type={type} className={cn('lk', inline && 'inl', className)} />
}

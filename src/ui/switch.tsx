'use client'

import { Switch as BaseSwitch } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'
import { cn } from './cn'

export type SwitchProps = {
  checked?: boolean
  defaultChecked?: boolean
  onCheckedChange?: (checked: boolean) => void
  /** On, but done by the shop's own system: drawn hatched. Say it in words beside the switch. */
  own?: boolean
  /** `lg` on the switchboard, `md` in rows. */
  size?: 'md' | 'lg'
  name?: string
  id?: string
  disabled?: boolean
  className?: string
  'aria-label'?: string
  'aria-labelledby'?: string
  'aria-describedby'?: string
}

/** A shutter, not a pill. Filled with the slat right: on. Hollow with the slat left: off. Hatched: own system. */
export function Switch({ own = false, size = 'md', className, onCheckedChange, ...rest }: SwitchProps) {
  return (
    <BaseSwitch.Root
      {...rest}
      nativeButton
      render={<button type="button" />}
      className={cn('sw', size === 'lg' && 'lg', own && 'own', className)}
      onCheckedChange={(checked) => onCheckedChange?.(checked)}
    />
  )
}

/** Words left, switch right, hairline between rows (put rows in a `<ul className="parts">` or a Section). */
export function SwitchRow({
  label,
  hint,
  ...rest
}: Omit<SwitchProps, 'aria-label' | 'aria-labelledby'> & { label: ReactNode; hint?: ReactNode }) {
  const id = useId()
  return (
    <div className="sw-row">
      <span>
        <span id={id}>{label}</span>
        {hint ? <small className="q s12 block">{hint}</small> : null}
      </span>
      <Switch {...rest} aria-labelledby={id} />
    </div>
  )
}

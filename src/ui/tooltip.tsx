'use client'

import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import { KeyCap } from './key-cap'

/** A few words on hover and focus. Never the only place a thing is said: touch does not see it. */
export function Tooltip({
  content,
  shortcut,
  children,
  side = 'top',
}: {
  content: ReactNode
  shortcut?: string
  /** The element it hangs on. */
  children: ReactElement
  side?: 'top' | 'bottom' | 'left' | 'right'
}) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} delay={400} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className="layer" sideOffset={6} side={side}>
          <BaseTooltip.Popup className="tip">
            {content}
            {shortcut ? <KeyCap keys={shortcut} /> : null}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  )
}

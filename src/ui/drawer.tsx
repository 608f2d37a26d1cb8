'use client'

import { Drawer as BaseDrawer } from '@base-ui/react/drawer'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn'

type Side = 'right' | 'left' | 'bottom'
const SWIPE = { right: 'right', left: 'left', bottom: 'down' } as const

/** A panel from the edge, swiped or Esc'd away: a longer form, filters on a phone, a cart. */
export function Drawer({
  open,
  onOpenChange,
  trigger,
  title,
  closeLabel,
  side = 'right',
  footer,
  children,
}: {
  open?: boolean
  onOpenChange?: (open: boolean) => void
  trigger?: ReactElement
  title: ReactNode
  closeLabel: string
  side?: Side
  footer?: ReactNode
  children: ReactNode
}) {
  return (
    <BaseDrawer.Root open={open} onOpenChange={(next) => onOpenChange?.(next)} swipeDirection={SWIPE[side]}>
      {trigger ? <BaseDrawer.Trigger render={trigger} /> : null}
      <BaseDrawer.Portal>
        <BaseDrawer.Backdrop className="scrim" />
        <BaseDrawer.Viewport className={cn('drawer-view', side)}>
          <BaseDrawer.Popup className="drawer">
            <div className="dlg__head">
              <BaseDrawer.Title className="dlg__title">{title}</BaseDrawer.Title>
              <BaseDrawer.Close className="btn bare sm ic" aria-label={closeLabel}>
                <X className="i" />
              </BaseDrawer.Close>
            </div>
            <BaseDrawer.Content className="drawer__body">{children}</BaseDrawer.Content>
            {footer ? <div className="dlg__foot">{footer}</div> : null}
          </BaseDrawer.Popup>
        </BaseDrawer.Viewport>
      </BaseDrawer.Portal>
    </BaseDrawer.Root>
  )
}

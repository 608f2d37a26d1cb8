'use client'

import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn'

export type DialogProps = {
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The element that opens it (a Button); not needed when `open` is controlled. */
  trigger?: ReactElement
  title: ReactNode
  description?: ReactNode
  /** The word on the cross. */
  closeLabel: string
  wide?: boolean
  /** Buttons, the primary one last. Wrap one in DialogClose to close without more. */
  footer?: ReactNode
  children?: ReactNode
}

/** A question or a short form over the page; a sheet from below on phones. */
export function Dialog({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  closeLabel,
  wide = false,
  footer,
  children,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <BaseDialog.Trigger render={trigger} /> : null}
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="scrim" />
        <BaseDialog.Popup className={cn('dlg', wide && 'wide')}>
          <div className="dlg__head">
            <BaseDialog.Title className="dlg__title">{title}</BaseDialog.Title>
            <BaseDialog.Close className="btn bare sm ic" aria-label={closeLabel}>
              <X className="i" />
            </BaseDialog.Close>
          </div>
          <div className="dlg__body">
            {description ? <BaseDialog.Description className="dlg__desc">{description}</BaseDialog.Description> : null}
            {children}
          </div>
          {footer ? <div className="dlg__foot">{footer}</div> : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}

/** Wraps a button so that it also closes the Dialog or Drawer around it. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <BaseDialog.Close render={children} />
}

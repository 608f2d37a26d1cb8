'use client'

import { AlertDialog as BaseAlertDialog } from '@base-ui/react/alert-dialog'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from './button'

export type AlertDialogProps = {
  open?: boolean
  onOpenChange?: (open: boolean) => void
  trigger?: ReactElement
  /** Names the thing: "Delete supplier Mino Paper Works?" */
  title: ReactNode
  /** What is lost, and what is kept. */
  description: ReactNode
  cancelLabel: string
  confirmLabel: string
  /** The dialog stays open, busy, until the promise settles; it closes only when it resolves. */
  onConfirm: () => void | Promise<void>
  /** Red last button, for what cannot be undone. */
  destructive?: boolean
  children?: ReactNode
}

/** Only for what cannot be undone. Where it can, act at once and offer undo in a toast. */
export function AlertDialog({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  cancelLabel,
  confirmLabel,
  onConfirm,
  destructive = true,
  children,
}: AlertDialogProps) {
  const [ownOpen, setOwnOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const shown = open ?? ownOpen

  function setShown(next: boolean) {
    setOwnOpen(next)
    onOpenChange?.(next)
  }

  async function confirm() {
    setBusy(true)
    try {
      await onConfirm()
      setShown(false)
    } finally {
      setBusy(false)
    }
  }

  return (
    <BaseAlertDialog.Root open={shown} onOpenChange={(next) => setShown(next)}>
      {trigger ? <BaseAlertDialog.Trigger render={trigger} /> : null}
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className="scrim" />
        <BaseAlertDialog.Popup className="dlg">
          <div className="dlg__head">
            <BaseAlertDialog.Title className="dlg__title">{title}</BaseAlertDialog.Title>
          </div>
          <div className="dlg__body">
            <BaseAlertDialog.Description className="dlg__desc">{description}</BaseAlertDialog.Description>
            {children}
          </div>
          <div className="dlg__foot">
            <BaseAlertDialog.Close render={<Button>{cancelLabel}</Button>} />
            <Button variant={destructive ? 'destroy' : 'primary'} busy={busy} onClick={confirm}>
              {confirmLabel}
            </Button>
          </div>
        </BaseAlertDialog.Popup>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  )
}

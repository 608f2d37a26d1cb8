'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import { Button, type ButtonVariant } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Dialog } from '@/ui/dialog'

type Props = {
  title: ReactNode
  description?: ReactNode
  /** the act in words, with the figure that matters */
  act: string
  variant?: ButtonVariant
  dismiss?: string
  busy: boolean
  blocked?: boolean
  /** a refusal of the server, told in the dialog so that nothing typed is lost */
  failure: string | null
  wide?: boolean
  onClose: () => void
  onAct: () => void
  children?: ReactNode
}

/** A question about an order: what will happen in words, the few fields it needs, one act. */
export function ActDialog({
  title,
  description,
  act,
  variant = 'primary',
  dismiss,
  busy,
  blocked,
  failure,
  wide,
  onClose,
  onAct,
  children,
}: Props) {
  const t = useTranslations('common')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && !blocked) onAct()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      closeLabel={t('close')}
      wide={wide}
    >
      <form onSubmit={submit} className="actform" noValidate>
        {children}
        {failure ? (
          <Callout tone="bad" live>
            {failure}
          </Callout>
        ) : null}
        <div className="actform__end">
          <Button onClick={onClose} disabled={busy}>
            {dismiss ?? t('cancel')}
          </Button>
          <Button type="submit" variant={variant} busy={busy} disabled={blocked}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

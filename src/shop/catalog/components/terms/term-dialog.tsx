'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Dialog } from '@/ui/dialog'

type Props = {
  title: string
  failure: string | null
  busy: boolean
  complete: boolean
  wide?: boolean
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

/** The frame of the three forms on this page. */
export function TermDialog({ title, failure, busy, complete, wide, onSave, onClose, children }: Props) {
  const c = useTranslations('common')
  const id = useId()
  return (
    <Dialog
      open
      wide={wide}
      onOpenChange={(open) => !open && onClose()}
      title={title}
      closeLabel={c('close')}
      footer={
        <Button variant="primary" type="submit" form={id} busy={busy} disabled={!complete}>
          {c('save')}
        </Button>
      }
    >
      <form
        id={id}
        className="grid gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          onSave()
        }}
      >
        {failure ? (
          <Callout tone="bad" live title={failure}>
            {null}
          </Callout>
        ) : null}
        {children}
      </form>
    </Dialog>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { type ReactElement, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { Button } from '@/ui/button'
import { Dialog, DialogClose } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Textarea } from '@/ui/input'

type Props = {
  trigger: ReactElement
  title: string
  description: string
  actLabel: string
  isDangerous?: boolean
  act: (reason: string) => Promise<unknown>
}

/** An act of the office that the log keeps a reason for. Says first what will happen. */
export function ReasonDialog({ trigger, title, description, actLabel, isDangerous = false, act }: Props) {
  const t = useTranslations()
  const errorText = useErrorText()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function submit() {
    if (reason.trim().length < 3) {
      setError(t('admin.reason.needed'))
      return
    }
    setBusy(true)
    setError(null)
    try {
      await act(reason.trim())
      setOpen(false)
      setReason('')
    } catch (thrown) {
      setError(errorText(thrown))
    } finally {
      setBusy(false)
    }
  }

  const footer = (
    <>
      <DialogClose>
        <Button>{t('common.cancel')}</Button>
      </DialogClose>
      <Button variant={isDangerous ? 'destroy' : 'primary'} busy={isBusy} onClick={submit}>
        {actLabel}
      </Button>
    </>
  )
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={trigger}
      title={title}
      description={description}
      closeLabel={t('common.close')}
      footer={footer}
    >
      <Field className="mt-3" label={t('admin.reason.label')} hint={t('admin.reason.hint')} error={error ?? undefined}>
        <Textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Field>
    </Dialog>
  )
}

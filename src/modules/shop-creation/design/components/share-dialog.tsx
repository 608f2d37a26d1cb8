'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Copy, Link2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button, IconButton } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Select } from '@/ui/select'
import { useToast } from '@/ui/toast'
import { previewAddress } from './preview-address'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** saves what is not saved yet, so that the link shows it */
  onBefore: () => Promise<boolean>
}

const lives = ['1', '7', '30', '90'] as const

/** Links that show the draft to people without the desk: made, copied, taken back. */
export function ShareDialog({ open, onOpenChange, onBefore }: Props) {
  const t = useTranslations('design')
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('share.title')}
      description={t('share.text')}
      closeLabel={t('close')}
    >
      {open ? <Links onBefore={onBefore} /> : null}
    </Dialog>
  )
}

function Links({ onBefore }: Pick<Props, 'onBefore'>) {
  const t = useTranslations('design.share')
  const trpc = useTRPC()
  const client = useQueryClient()
  const toast = useToast()
  const show = useDeskFormat()
  const { shop } = useDesk()
  const [label, setLabel] = useState('')
  const [life, setLife] = useState<string>('7')
  const links = useQuery(trpc.design.links.queryOptions())
  const refresh = () => client.invalidateQueries(trpc.design.links.queryFilter())
  const onError = (error: unknown) => toast.show({ title: readApiError(error).message, tone: 'bad' })
  const copy = async (token: string) => {
    await navigator.clipboard?.writeText(previewAddress(shop.frontUrl, token)).catch(() => undefined)
    toast.show({ title: t('copied'), tone: 'ok' })
  }
  const sharing = useMutation(
    trpc.design.share.mutationOptions({
      onSuccess: async ({ token }) => {
        setLabel('')
        await Promise.all([refresh(), copy(token)])
      },
      onError,
    }),
  )
  const ending = useMutation(trpc.design.unshare.mutationOptions({ onSuccess: refresh, onError }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onBefore()) sharing.mutate({ label, days: Number(life), version: null })
  }
  return (
    <>
      <form className="dz-share" onSubmit={(event) => void submit(event)}>
        <Field label={t('label')}>
          <Input
            value={label}
            maxLength={60}
            placeholder={t('labelHint')}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
        </Field>
        <Field label={t('life')}>
          <Select
            options={lives.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
            value={life}
            onValueChange={setLife}
          />
        </Field>
        <Button type="submit" variant="primary" busy={sharing.isPending} icon={<Link2 className="i" />}>
          {t('act')}
        </Button>
      </form>
      <ul className="dz-links">
        {(links.data ?? []).map((link) => (
          <li key={link.id} className="fx">
            <span className="gr">
              <b className="b">{link.label || t('unnamed')}</b>
              <br />
              <span className="q s12">
                {t('until', { time: show.dayAndTime(link.expiresAt), who: link.createdBy || '–' })}
              </span>
            </span>
            <IconButton size="sm" label={t('copy')} onClick={() => void copy(link.token)}>
              <Copy className="i" />
            </IconButton>
            <IconButton size="sm" label={t('end')} onClick={() => ending.mutate({ id: link.id })}>
              <X className="i" />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  )
}

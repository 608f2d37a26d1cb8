'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { DropZone } from '@/ui/drop-zone'
import { ProgressBar } from '@/ui/progress-bar'
import { Section } from '@/ui/section'
import { maxFileBytes } from '../constants'
import type { useUpload } from './use-upload'

const megabyte = 1024 * 1024

/** Where an import begins: the file, and what will happen to it. */
export function DropFile({ upload }: { upload: ReturnType<typeof useUpload> }) {
  const t = useTranslations('import.drop')
  const [refused, setRefused] = useState<'type' | 'size' | null>(null)
  if (upload.sending) return <SendingFile upload={upload} />
  return (
    <>
      {upload.failure !== null ? (
        <Callout tone="bad" live title={t('failed')} className="mb-4">
          {upload.failure}
        </Callout>
      ) : null}
      {refused ? (
        <Callout tone="bad" live className="mb-4">
          {t(refused === 'type' ? 'refusedType' : 'refusedSize')}
        </Callout>
      ) : null}
      <DropZone
        className="py-12"
        title={t('title')}
        hint={t('hint')}
        chooseLabel={t('choose')}
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values,application/vnd.ms-excel"
        maxBytes={maxFileBytes}
        onFiles={([file]) => {
          setRefused(null)
          if (file) upload.send(file)
        }}
        onRefused={([first]) => setRefused(first?.reason ?? null)}
      />
    </>
  )
}

function SendingFile({ upload }: { upload: ReturnType<typeof useUpload> }) {
  const t = useTranslations('import.drop')
  const { locale } = useDesk()
  const { sending } = upload
  if (!sending) return null
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(sending.total / megabyte)
  return (
    <div className="drop items-stretch! justify-items-stretch! text-start!">
      <ProgressBar
        label={t('uploading', { file: sending.fileName })}
        value={sending.sent}
        max={Math.max(1, sending.total)}
        count={t('uploaded', { percent: sending.total ? sending.sent / sending.total : 0, size })}
      />
      <Button size="sm" className="justify-self-start" onClick={upload.cancel}>
        {t('cancel')}
      </Button>
    </div>
  )
}

/** The four things to know before. */
export function HowItGoes() {
  const t = useTranslations('import.how')
  const { number } = useDeskFormat()
  return (
    <Section title={t('title')}>
      <ol className="m grid gap-2.5">
        {(['check', 'write', 'undo', 'cells'] as const).map((step, index) => (
          <li key={step} className="grid grid-cols-[20px_1fr] gap-1">
            <b className="b">{number(index + 1)}</b>
            <span>{t(step)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk } from '@/ui/desk/desk-context'
import { DropZone } from '@/ui/drop-zone'
import { ProgressBar } from '@/ui/progress-bar'
import type { useFileUpload } from '@/ui/use-file-upload'
import { maxBundleBytes } from '../constants'

const megabyte = 1024 * 1024

/** Where a whole shop comes in: its file. */
export function DropBundle({ upload }: { upload: ReturnType<typeof useFileUpload> }) {
  const t = useTranslations('export.bundle.drop')
  const { locale } = useDesk()
  const [refused, setRefused] = useState<'type' | 'size' | null>(null)
  const { sending, failure } = upload
  if (sending) {
    const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
    return (
      <div className="drop items-stretch! justify-items-stretch! text-start!">
        <ProgressBar
          label={t('sending', { file: sending.fileName })}
          value={sending.sent}
          max={Math.max(1, sending.total)}
          count={t('sent', {
            percent: sending.total ? sending.sent / sending.total : 0,
            size: size.format(sending.total / megabyte),
          })}
        />
        <Button size="sm" className="justify-self-start" onClick={upload.cancel}>
          {t('cancel')}
        </Button>
      </div>
    )
  }
  const trouble = refused ? t(refused === 'type' ? 'refusedType' : 'refusedSize') : failure
  return (
    <>
      {trouble !== null ? (
        <Callout tone="bad" live title={t('failed')} className="mb-4">
          {trouble}
        </Callout>
      ) : null}
      <DropZone
        className="py-12"
        title={t('title')}
        hint={t('hint')}
        chooseLabel={t('choose')}
        accept=".zip,application/zip,application/x-zip-compressed"
        maxBytes={maxBundleBytes}
        onFiles={([file]) => {
          setRefused(null)
          if (file) upload.send(file)
        }}
        onRefused={([first]) => setRefused(first?.reason ?? null)}
      />
    </>
  )
}

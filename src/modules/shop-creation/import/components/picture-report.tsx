'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton, TextLink } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'
import type { PictureReport as Report } from '../types'

const waitMillis = 2_000
const shownPictures = 8
const known = [
  'address-invalid',
  'address-forbidden',
  'unreachable',
  'timed-out',
  'too-many-redirects',
  'too-large',
  'refused',
  'PICTURE_TOO_LARGE',
  'PICTURE_KIND',
  'PICTURE_PIXELS',
  'PICTURE_UNREADABLE',
] as const

/** How the pictures of the file fare: how many are there, and each that could not be fetched with the reason. */
export function PictureReport({ runId }: { runId: string }) {
  const t = useTranslations('import.pictures')
  const trpc = useTRPC()
  const { number } = useDeskFormat()
  const { data, refetch } = useQuery(
    trpc.import.pictures.queryOptions(
      { runId },
      { refetchInterval: ({ state }) => ((state.data?.pending ?? 0) > 0 ? waitMillis : false) },
    ),
  )
  if (!data) return null
  const { ready, pending, failed } = data
  const total = ready + pending + failed.length
  return (
    <Section
      title={t('title')}
      count={total > 0 ? t('progress', { ready: number(ready), total: number(total) }) : undefined}
      className="mt-7"
    >
      {total === 0 ? <p className="m">{t('none')}</p> : null}
      {pending > 0 ? <p className="m">{t('waiting', { count: pending })}</p> : null}
      {total > 0 && ready === total ? <p className="m">{t('allThere', { count: total })}</p> : null}
      {failed.length > 0 ? <Failed failed={failed} onAsked={() => void refetch()} /> : null}
    </Section>
  )
}

function Failed({ failed, onAsked }: { failed: Report['failed']; onAsked: () => void }) {
  const t = useTranslations('import.pictures')
  const trpc = useTRPC()
  const toast = useToast()
  const { shop, can } = useDesk()
  const [all, setAll] = useState(false)
  const retry = useMutation(
    trpc.catalog.desk.retryPictures.mutationOptions({
      onSuccess: onAsked,
      onError: (error) => void toast.show({ title: readApiError(error).message, tone: 'bad' }),
    }),
  )
  const reason = (problem: string) => {
    const [code = '', status = ''] = problem.split(':')
    const name = known.find((one) => one === code)
    return name ? t(`problem.${name}`, { status }) : t('problem.other')
  }
  return (
    <>
      <div className="fx mb-1">
        <p className="m">{t('failed', { count: failed.length })}</p>
        <span className="gr" />
        {can('catalog.edit') ? (
          <Button
            size="sm"
            busy={retry.isPending}
            onClick={() => retry.mutate({ mediaIds: failed.map(({ mediaId }) => mediaId).slice(0, 500) })}
          >
            {t('retry')}
          </Button>
        ) : null}
      </div>
      <SimpleTable
        label={t('failed', { count: failed.length })}
        rows={all ? failed : failed.slice(0, shownPictures)}
        keyOf={(row) => row.mediaId}
        columns={[
          {
            key: 'product',
            head: t('product'),
            width: '26%',
            cell: (row) => <TextLink href={`/${shop.slug}/catalogue/${row.productId}`}>{row.product}</TextLink>,
          },
          { key: 'address', head: t('address'), className: 'm', cell: (row) => <span title={row.url}>{row.url}</span> },
          { key: 'reason', head: t('reason'), width: '26%', cell: (row) => reason(row.problem) },
        ]}
      />
      {all || failed.length <= shownPictures ? null : (
        <div className="tb-foot">
          <TextButton onClick={() => setAll(true)}>{t('all', { count: failed.length })}</TextButton>
        </div>
      )}
    </>
  )
}

'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import type { BundleRunView } from '../types'
import { SectionTable, useSectionName } from './section-table'

function useActs() {
  const t = useTranslations('export')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const common = {
    onSettled: () => queries.invalidateQueries(trpc.bundle.pathFilter()),
    onError: (error: unknown) => {
      toast.show({ title: t('failure'), description: readApiError(error).message, tone: 'bad' })
    },
  }
  return {
    begin: useMutation(trpc.bundle.begin.mutationOptions(common)),
    discard: useMutation(trpc.bundle.discard.mutationOptions(common)),
  }
}

type Props = { run: BundleRunView; onAnother: () => void }

/** One whole shop that comes in, whatever its state. */
export function BundleRun({ run, onAnother }: Props) {
  if (run.state === 'failed') return <Refused run={run} onAnother={onAnother} />
  if (run.state === 'checked') return <Checked run={run} onAnother={onAnother} />
  if (run.state === 'done') return <Done run={run} onAnother={onAnother} />
  return <Moving run={run} />
}

function Moving({ run }: { run: BundleRunView }) {
  const t = useTranslations('export.bundle')
  const done = run.report.filter(({ state }) => state === 'done').length
  return (
    <>
      <div className="run" role="status">
        <b className="b el">{run.fileName}</b>
        <span className="m">
          {run.state === 'importing' ? t('importing', { done, total: run.chosen.length }) : t('checking')}
        </span>
      </div>
      {run.report.length > 0 ? <SectionTable report={run.report} /> : null}
    </>
  )
}

function Refused({ run, onAnother }: Props) {
  const t = useTranslations('export.bundle')
  const { number } = useDeskFormat()
  const nameOf = useSectionName()
  const { error } = run
  const { discard } = useActs()
  const place = error?.place ?? ''
  const isStopped = error?.code === 'stopped'
  const [section = '', ...rest] = place.split('.')
  const named = error?.code === 'section' || error?.code === 'newer' ? [nameOf(section), ...rest].join(' › ') : place
  return (
    <>
      <Callout tone="bad" title={t(isStopped ? 'stopped' : 'refused', { file: run.fileName })} className="mb-4">
        {t(`troubles.${error?.code ?? 'internal'}`, { place: named || run.fileName, row: number(error?.row ?? 0) })}{' '}
        {isStopped ? null : t('nothing')}
      </Callout>
      {isStopped ? (
        <Section title={run.fileName} count={<Facts run={run} />}>
          <SectionTable report={run.report} />
        </Section>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onAnother}>
          {t('another')}
        </Button>
        <Button busy={discard.isPending} onClick={() => discard.mutate({ runId: run.id }, { onSuccess: onAnother })}>
          {t('discard')}
        </Button>
      </div>
    </>
  )
}

function Facts({ run }: { run: BundleRunView }) {
  const t = useTranslations('export.bundle')
  const { fullDay } = useDeskFormat()
  const { origin } = run
  if (!origin) return null
  return <>{t('from', { shop: origin.shop, mall: origin.mall, day: fullDay(new Date(origin.madeAt)) })}</>
}

function Checked({ run, onAnother }: Props) {
  const t = useTranslations('export.bundle')
  const acts = useActs()
  const offered = run.report.flatMap(({ key, state }) => (state === 'planned' ? [key] : []))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(offered))
  const choose = (key: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)))
  return (
    <>
      <Section title={run.fileName} count={<Facts run={run} />}>
        <SectionTable report={run.report} chosen={chosen} onChoose={choose} />
      </Section>
      <p className="m mt-4 mb-4">{t('meaning')}</p>
      <div className="endbar flex-wrap">
        <span className="gr" />
        <Button
          busy={acts.discard.isPending}
          onClick={() => acts.discard.mutate({ runId: run.id }, { onSuccess: onAnother })}
        >
          {t('discard')}
        </Button>
        <Button onClick={onAnother}>{t('later')}</Button>
        <Button
          variant="primary"
          busy={acts.begin.isPending}
          disabled={chosen.size === 0}
          onClick={() => acts.begin.mutate({ runId: run.id, sections: [...chosen] })}
        >
          {t('begin', { count: chosen.size })}
        </Button>
      </div>
    </>
  )
}

function Done({ run, onAnother }: Props) {
  const t = useTranslations('export.bundle')
  const { dayAndTime } = useDeskFormat()
  const { shop } = useDesk()
  const { discard } = useActs()
  const when = t('when', { day: dayAndTime(run.finishedAt ?? run.createdAt), name: run.startedBy })
  const hasProducts = run.productsRunId !== null && run.chosen.includes('products')
  return (
    <>
      <Callout tone="ok" title={t('done')} className="mb-4">
        {t('doneText')} <span className="q">{when}</span>
      </Callout>
      <Section title={run.fileName} count={<Facts run={run} />}>
        <SectionTable report={run.report} />
      </Section>
      <div className="endbar flex-wrap">
        <span className="gr" />
        <Button busy={discard.isPending} onClick={() => discard.mutate({ runId: run.id }, { onSuccess: onAnother })}>
          {t('forget')}
        </Button>
        {hasProducts ? (
          <LinkButton href={`/${shop.slug}/import?run=${run.productsRunId}`}>{t('seeProducts')}</LinkButton>
        ) : null}
        {run.chosen.includes('design') ? <LinkButton href={`/${shop.slug}/design`}>{t('seeDesign')}</LinkButton> : null}
        <Button variant="primary" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </>
  )
}

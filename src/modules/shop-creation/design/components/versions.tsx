'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Columns2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button, IconButton } from '@/ui/button'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { StatusGlyph } from '@/ui/status-glyph'
import { useToast } from '@/ui/toast'
import type { DesignDraft, DesignPlan, DesignVersion } from '../types'
import { Compare, type Side } from './compare'
import { PlanDialog } from './plan-dialog'

type Props = {
  server: DesignDraft
  previewToken: string
  version: () => number
  onRestored: (answer: DesignDraft) => void
}

const shownAtFirst = 6
const draftKey = 'draft'

/** Everything that can be done to a version or a plan, with its words. */
function useHistory({ server, version, onRestored }: Props) {
  const t = useTranslations('design.versions')
  const trpc = useTRPC()
  const client = useQueryClient()
  const toast = useToast()
  const refresh = () =>
    Promise.all([
      client.invalidateQueries(trpc.design.versions.queryFilter()),
      client.invalidateQueries(trpc.design.plans.queryFilter()),
    ])
  const onError = (error: unknown) => toast.show({ title: readApiError(error).message, tone: 'bad' })
  const restoring = useMutation(trpc.design.restore.mutationOptions({ onSuccess: onRestored, onError }))
  const rolling = useMutation(
    trpc.design.rollBack.mutationOptions({
      onSuccess: (answer, { publishedVersion }) => {
        onRestored(answer)
        toast.show({
          title: t('rolledBack'),
          tone: 'ok',
          undo: {
            label: t('undoRoll'),
            onUndo: () => rolling.mutate({ version: publishedVersion, publishedVersion: answer.publishedVersion }),
          },
        })
        return refresh()
      },
      onError,
    }),
  )
  const cancelling = useMutation(trpc.design.cancelPlan.mutationOptions({ onSuccess: refresh, onError }))
  const retiming = useMutation(trpc.design.retimePlan.mutationOptions({ onSuccess: refresh }))
  return {
    isBusy: restoring.isPending || rolling.isPending,
    refresh,
    intoDraft: (number: number) => restoring.mutate({ version: number, draftVersion: version() }),
    rollBack: (number: number) => rolling.mutate({ version: number, publishedVersion: server.publishedVersion }),
    cancel: (id: string) => cancelling.mutate({ id }),
    retime: async (id: string, times: { startsAt: Date; endsAt: Date | null }) => {
      try {
        await retiming.mutateAsync({ id, ...times })
        return ''
      } catch (error) {
        return readApiError(error).message
      }
    },
  }
}

function PlanRow({ plan, onChange, onCancel }: { plan: DesignPlan; onChange: () => void; onCancel: () => void }) {
  const t = useTranslations('design.versions')
  const tPlan = useTranslations('design.plan')
  const show = useDeskFormat()
  const live = plan.state === 'live'
  const name = plan.name || tPlan('unnamed')
  const until = plan.endsAt ? t('until', { time: show.dayAndTime(plan.endsAt) }) : ''
  return (
    <li>
      <StatusGlyph kind={live ? 'started' : 'todo'} />
      <span>
        <b className="b">{name}</b>
        <br />
        <span className="q s12">
          {live ? until : [t('goesLive', { time: show.dayAndTime(plan.startsAt) }), until].filter(Boolean).join(', ')}
        </span>
      </span>
      <span className="dz-vacts">
        <TextButton aria-label={t('changeNamed', { name })} onClick={onChange}>
          {t('change')}
        </TextButton>
        <TextButton aria-label={t(live ? 'endNamed' : 'cancelNamed', { name })} onClick={onCancel}>
          {t(live ? 'end' : 'cancel')}
        </TextButton>
      </span>
    </li>
  )
}

/** What was, is and will be seen: plans, the live version, and those before it, each a click away. */
export function Versions(props: Props) {
  const { server, previewToken } = props
  const t = useTranslations('design.versions')
  const trpc = useTRPC()
  const show = useDeskFormat()
  const versions = useQuery(trpc.design.versions.queryOptions())
  const plans = useQuery(trpc.design.plans.queryOptions(undefined, { refetchInterval: 60_000 }))
  const history = useHistory(props)
  const [all, setAll] = useState(false)
  const [changing, setChanging] = useState<DesignPlan | null>(null)
  const [compared, setCompared] = useState<readonly [string, string] | null>(null)
  const { refresh } = history
  const known = useRef(server.publishedVersion)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version is news
  useEffect(() => {
    if (known.current === server.publishedVersion) return
    known.current = server.publishedVersion
    void refresh()
  }, [server.publishedVersion])
  const list = versions.data ?? []
  const isLive = (one: DesignVersion) => one.version === server.publishedVersion
  const nameOf = (one: DesignVersion) => (isLive(one) ? t('live') : one.name || t('number', { number: one.version }))
  const sides: Side[] = [
    { key: draftKey, label: t('draft'), token: previewToken },
    ...list.map((one) => ({
      ...{ key: String(one.version), token: one.previewToken },
      label: `${nameOf(one)}, ${show.dayAndTime(one.publishedAt)}`,
    })),
  ]
  const live = String(server.publishedVersion)
  return (
    <Section
      title={t('title')}
      id="versions"
      end={
        list.length > 0 ? (
          <Button
            size="sm"
            variant="bare"
            icon={<Columns2 className="i" />}
            onClick={() => setCompared([live, draftKey])}
          >
            {t('compare')}
          </Button>
        ) : null
      }
    >
      <ul className="ver">
        <li>
          <StatusGlyph kind={server.changed ? 'half' : 'done'} />
          <span>
            <b className="b">{t('draft')}</b>
            <br />
            <span className="q s12">{t(server.changed ? 'changed' : 'same')}</span>
          </span>
        </li>
        {(plans.data ?? []).map((plan) => (
          <PlanRow
            key={plan.id}
            plan={plan}
            onChange={() => setChanging(plan)}
            onCancel={() => history.cancel(plan.id)}
          />
        ))}
        {list.slice(0, all ? list.length : shownAtFirst).map((one) => (
          <li key={one.version}>
            <StatusGlyph kind={isLive(one) ? 'done' : 'returned'} />
            <span>
              <b className="b">{nameOf(one)}</b>
              <br />
              <span className="q s12">
                {[t(`how.${one.how}`), show.dayAndTime(one.publishedAt), one.publishedBy].filter(Boolean).join(', ')}
              </span>
            </span>
            <span className="dz-vacts">
              {isLive(one) ? null : (
                <>
                  <IconButton
                    size="sm"
                    label={t('compareNamed', { name: nameOf(one) })}
                    onClick={() => setCompared([String(one.version), live])}
                  >
                    <Columns2 className="i" />
                  </IconButton>
                  <TextButton
                    disabled={history.isBusy}
                    aria-label={t('rollBackNamed', { name: nameOf(one) })}
                    onClick={() => history.rollBack(one.version)}
                  >
                    {t('rollBack')}
                  </TextButton>
                </>
              )}
              {isLive(one) && !server.changed ? null : (
                <TextButton
                  disabled={history.isBusy}
                  aria-label={t('bringBackNamed', { name: nameOf(one) })}
                  onClick={() => history.intoDraft(one.version)}
                >
                  {t('bringBack')}
                </TextButton>
              )}
            </span>
          </li>
        ))}
      </ul>
      {list.length > shownAtFirst && !all ? (
        <TextButton onClick={() => setAll(true)}>{t('all', { count: list.length })}</TextButton>
      ) : null}
      <PlanDialog
        open={changing !== null}
        onOpenChange={(open) => {
          if (!open) setChanging(null)
        }}
        plan={changing}
        onPlan={(wish) => (changing ? history.retime(changing.id, wish) : Promise.resolve(''))}
      />
      <Compare
        sides={sides}
        first={compared?.[0] ?? live}
        second={compared?.[1] ?? draftKey}
        open={compared !== null}
        onOpenChange={(open) => {
          if (!open) setCompared(null)
        }}
      />
    </Section>
  )
}

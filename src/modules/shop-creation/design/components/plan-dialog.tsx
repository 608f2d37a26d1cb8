'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { fromWallClock, wallClock } from '@/lib/wall-clock'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Switch } from '@/ui/switch'
import type { DesignPlan } from '../types'

export type PlanWish = { name: string; startsAt: Date; endsAt: Date | null }

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** the plan whose times are changed; none for a new one */
  plan: DesignPlan | null
  /** @returns what went wrong, in words; empty when it is planned */
  onPlan: (wish: PlanWish) => Promise<string>
}

const hour = 3_600_000

/** The next whole hour, as a field for moments shows it. */
const nextHour = (timeZone: string, ahead = 1) =>
  wallClock(new Date(Math.ceil(Date.now() / hour) * hour + (ahead - 1) * hour), timeZone)

/** From when, and until when, visitors see the draft as it stands now. */
export function PlanDialog({ open, onOpenChange, plan, onPlan }: Props) {
  const t = useTranslations('design')
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={plan ? t('plan.change', { name: plan.name || t('plan.unnamed') }) : t('plan.title')}
      description={plan ? undefined : t('plan.text')}
      closeLabel={t('close')}
    >
      {open ? <PlanForm plan={plan} onPlan={onPlan} onDone={() => onOpenChange(false)} /> : null}
    </Dialog>
  )
}

function PlanForm({ plan, onPlan, onDone }: Pick<Props, 'plan' | 'onPlan'> & { onDone: () => void }) {
  const t = useTranslations('design.plan')
  const { shop } = useDesk()
  const { timeZone } = shop
  const [name, setName] = useState(plan?.name ?? '')
  const [from, setFrom] = useState(plan ? wallClock(plan.startsAt, timeZone) : nextHour(timeZone))
  const [ends, setEnds] = useState(plan?.endsAt != null)
  const [until, setUntil] = useState(plan?.endsAt ? wallClock(plan.endsAt, timeZone) : nextHour(timeZone, 25))
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const startsAt = fromWallClock(from, timeZone)
    const endsAt = ends ? fromWallClock(until, timeZone) : null
    if (!startsAt || (ends && !endsAt)) return setProblem(t('incomplete'))
    setBusy(true)
    const refused = await onPlan({ name, startsAt, endsAt })
    setBusy(false)
    setProblem(refused)
    if (!refused) onDone()
  }
  return (
    <form className="dz-set" onSubmit={(event) => void submit(event)}>
      {plan ? null : (
        <Field label={t('name')} hint={t('nameHint')}>
          <Input value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} />
        </Field>
      )}
      <Field label={t('from')} hint={t('zone', { zone: timeZone.replaceAll('_', ' ') })}>
        <Input
          type="datetime-local"
          required
          value={from}
          disabled={plan?.state === 'live'}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </Field>
      <div className="fx dz-line">
        <span className="gr" id="plan-ends">
          {t('ends')}
        </span>
        <Switch checked={ends} onCheckedChange={setEnds} aria-labelledby="plan-ends" />
      </div>
      {ends ? (
        <Field label={t('until')} hint={t('untilHint')}>
          <Input
            type="datetime-local"
            required
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Field>
      ) : null}
      {problem ? (
        <p className="fld__error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="fx dz-end">
        <span className="gr" />
        <Button type="submit" variant="primary" busy={busy}>
          {t(plan ? 'keep' : 'act')}
        </Button>
      </div>
    </form>
  )
}

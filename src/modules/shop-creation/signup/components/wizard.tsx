'use client'

import { useMutation } from '@tanstack/react-query'
import { Check, Timer } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { isKnown } from '@/lib/known'
import { localePath } from '@/lib/links'
import type { Locale } from '@/lib/locales'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { AwningStrip, MallMark } from '@/ui/awning'
import { cn } from '@/ui/cn'
import { templates } from '../../templates/components/offers'
import { emptyWizard, wizardSteps } from '../constants'
import type { Choice, Rent, WizardStep, WizardValues } from '../types'
import { dropDraft, keepDraft, readDraft } from './draft-store'
import { NameStep } from './name-step'
import { ShopPreview } from './shop-preview'
import { TemplateStep } from './template-step'
import { useElapsed } from './use-elapsed'
import { YouStep } from './you-step'

type Props = {
  trades: readonly Choice[]
  regions: readonly Choice[]
  mallHost: string
  deskUrl: string
  rent: Rent
}

/** Which step a refusal of the server belongs to. */
const stepOfCode: Record<string, WizardStep> = {
  SLUG_TAKEN: 'name',
  SLUG_RESERVED: 'name',
  SLUG_MALFORMED: 'name',
  PASSWORD_WEAK: 'you',
}

/** From nothing to a live shop in three short steps; everything typed stays, whatever goes wrong. */
export function Wizard({ trades, regions, mallHost, deskUrl, rent }: Props) {
  const t = useTranslations('signup')
  const errorText = useErrorText()
  const locale = useLocale() as Locale
  const trpc = useTRPC()
  const { step, setStep, values, setValues, isRead } = useKeptValues()
  const [problem, setProblem] = useState<{ step: WizardStep; code: string | null; message: string } | null>(null)
  const change = (part: Partial<WizardValues>) => {
    setValues((before) => ({ ...before, ...part }))
    setProblem(null)
  }
  const open = useMutation(
    trpc.tenancy.openShop.mutationOptions({
      onSuccess: ({ deskUrl }) => {
        dropDraft()
        window.location.assign(deskUrl)
      },
      onError: (error) => {
        const { code } = readApiError(error)
        const at = (code && stepOfCode[code]) || 'you'
        setStep(at)
        setProblem({ step: at, code, message: errorText(error) })
      },
    }),
  )
  const submit = () =>
    open.mutate({
      account: { name: values.person, email: values.email, password: values.password, locale },
      shop: {
        name: values.name,
        slug: values.slug,
        tradeId: values.tradeId,
        regionId: values.regionId,
        template: values.template,
        palette: values.palette,
        locale,
      },
    })
  const message = problem?.step === step ? problem : null
  const trade = trades.find((one) => one.value === values.tradeId)
  const busy = open.isPending || open.isSuccess
  const panels: Record<WizardStep, ReactNode> = {
    name: (
      <NameStep
        key={isRead ? 'kept' : 'empty'}
        values={values}
        trades={trades}
        regions={regions}
        mallHost={mallHost}
        problem={message}
        onChange={change}
        onNext={() => setStep('template')}
        isReady={isRead}
      />
    ),
    template: (
      <TemplateStep values={values} onChange={change} onBack={() => setStep('name')} onNext={() => setStep('you')} />
    ),
    you: (
      <YouStep
        values={values}
        problem={message}
        busy={busy}
        deskUrl={deskUrl}
        rent={rent}
        onChange={change}
        onBack={() => setStep('template')}
        onOpen={submit}
      />
    ),
  }

  return (
    <div className="su">
      <div className="su__strip">
        <AwningStrip id="signup-awning" />
      </div>
      <header className="su__hd">
        <a className="logo" href={localePath(locale, '/')}>
          <MallMark />
          {t('mallName')}
        </a>
        <Steps current={busy ? 'open' : step} />
        <Elapsed />
      </header>
      <ShopPreview
        values={values}
        tradeCode={trade?.code ?? ''}
        address={`${values.slug || t('preview.address')}.${mallHost}`}
      />
      <main className="su__r" id="main">
        {panels[step]}
      </main>
    </div>
  )
}

/** Values and step as they were before a reload; the page arrives empty and takes them up in the browser. */
function useKeptValues() {
  const [step, setStep] = useState<WizardStep>('name')
  const [values, setValues] = useState<WizardValues>(emptyWizard)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    const kept = readDraft()
    if (kept) {
      const template =
        kept.values.template && isKnown(templates, kept.values.template) ? {} : { template: emptyWizard.template }
      setValues((typed) => ({ ...typed, ...kept.values, ...template }))
      setStep(kept.step)
    }
    setRead(true)
  }, [])
  useEffect(() => {
    if (isRead) keepDraft(step, values)
  }, [isRead, step, values])
  return { step, setStep, values, setValues, isRead }
}

function Steps({ current }: { current: WizardStep | 'open' }) {
  const t = useTranslations('signup')
  const all = [...wizardSteps, 'open'] as const
  const at = all.indexOf(current)
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {all.map((step, index) => (
        <li
          key={step}
          className={cn(index < at && 'is-done', index === at && 'is-on')}
          aria-current={index === at ? 'step' : undefined}
        >
          {index < at ? <Check className="ic" aria-hidden="true" /> : <b>{index + 1}</b>}
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}

function Elapsed() {
  const t = useTranslations('signup')
  const seconds = useElapsed()
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <p className="timer" aria-hidden="true">
      <Timer className="ic" />
      <span>{t.rich('elapsed', { clock, b: (chunks) => <b className="price">{chunks}</b> })}</span>
    </p>
  )
}

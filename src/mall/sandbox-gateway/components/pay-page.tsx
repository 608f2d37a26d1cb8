'use client'

import { useMutation } from '@tanstack/react-query'
import { ArrowLeft, Lock, ShieldCheck } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { formatMoney } from '@/lib/money'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Status } from '@/ui/status'
import type { ChargeLink } from '../schema'
import type { ChargeState, ChargeView } from '../types'
import { CardForm } from './card-form'

/** The gateway's own page: what is paid to whom, the card, and how it ended. */
export function PayPage({ link, initial }: { link: ChargeLink; initial: ChargeView }) {
  const t = useTranslations('settlement.gateway')
  const locale = useLocale()
  const [state, setState] = useState<ChargeState>(initial.state)
  const amount = formatMoney(initial.amountMinor, initial.currency, locale)
  const isOpen = state === 'open' && !initial.isOver

  return (
    <main className="gate">
      <header className="gate__bar">
        <span className="gate__name">
          <ShieldCheck className="i" aria-hidden="true" />
          {t('name')}
        </span>
        <Status kind="dot" title={t('testText')}>
          {t('test')}
        </Status>
      </header>
      <div className="gate__sheet">
        <section className="gate__what" aria-label={t('title')}>
          <h1>{amount}</h1>
          <dl>
            <dt>{t('to')}</dt>
            <dd>{initial.merchant}</dd>
            <dt>{t('for')}</dt>
            <dd>{initial.description}</dd>
          </dl>
          <p className="gate__safe">
            <Lock className="i" aria-hidden="true" />
            {t('safe')}
          </p>
          {isOpen ? (
            <a className="gate__back" href={initial.returnUrl}>
              <ArrowLeft className="i" aria-hidden="true" />
              {t('back')}
            </a>
          ) : null}
        </section>
        <section className="gate__how">
          {isOpen ? <CardForm link={link} amount={amount} onState={setState} /> : null}
          {state === 'needs_confirmation' ? (
            <Confirmation link={link} amount={amount} merchant={initial.merchant} onState={setState} />
          ) : null}
          {isOpen || state === 'needs_confirmation' ? null : (
            <Outcome state={state === 'open' ? 'over' : state} returnUrl={initial.returnUrl} />
          )}
        </section>
      </div>
      <p className="gate__foot">{t('testText')}</p>
    </main>
  )
}

type Next = { link: ChargeLink; amount: string; onState: (state: ChargeState) => void }

function Confirmation({ link, amount, merchant, onState }: Next & { merchant: string }) {
  const t = useTranslations('settlement.gateway')
  const trpc = useTRPC()
  const { mutate, isPending, variables, isError } = useMutation(
    trpc.sandboxGateway.confirm.mutationOptions({ onSuccess: onState }),
  )
  const answer = (approve: boolean) => mutate({ ...link, approve })
  return (
    <div className="gate__end" role="group" aria-labelledby="bank-asks">
      <h2 id="bank-asks">{t('confirm.title')}</h2>
      <p>{t('confirm.text', { amount, merchant })}</p>
      <div className="gate__acts">
        <Button
          variant="primary"
          size="lg"
          busy={isPending && variables.approve}
          disabled={isPending}
          onClick={() => answer(true)}
        >
          {t('confirm.yes')}
        </Button>
        <Button size="lg" busy={isPending && !variables.approve} disabled={isPending} onClick={() => answer(false)}>
          {t('confirm.no')}
        </Button>
      </div>
      {isError ? (
        <p className="gate__error" role="alert">
          {t('failed')}
        </p>
      ) : null}
    </div>
  )
}

const glyphs = {
  authorised: 'done',
  captured: 'done',
  refunded: 'returned',
  declined: 'failed',
  unconfirmed: 'failed',
  voided: 'cancelled',
  over: 'attention',
} as const

/** How it ended. Whoever has paid is taken back at once; everyone else reads first. */
function Outcome({ state, returnUrl }: { state: keyof typeof glyphs; returnUrl: string }) {
  const t = useTranslations('settlement.gateway')
  const goesBack = state === 'authorised'
  useEffect(() => {
    if (goesBack) window.location.assign(returnUrl)
  }, [goesBack, returnUrl])
  return (
    <div className="gate__end" role="status">
      <h2>
        <Status kind={glyphs[state]}>{t(`states.${state}.title`)}</Status>
      </h2>
      <p>{t(`states.${state}.text`)}</p>
      <div className="gate__acts">
        <Button variant="primary" size="lg" render={<a href={returnUrl} />}>
          {t('toOrder')}
        </Button>
      </div>
    </div>
  )
}

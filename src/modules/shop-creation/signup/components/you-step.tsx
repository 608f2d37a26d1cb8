'use client'

import { ArrowRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { formatMoney } from '@/lib/money'
import { emailInput } from '@/mall/identity/schema'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import type { Rent, WizardValues } from '../types'

type Props = {
  values: WizardValues
  problem: { code: string | null; message: string } | null
  busy: boolean
  deskUrl: string
  rent: Rent
  onChange: (part: Partial<WizardValues>) => void
  onBack: () => void
  onOpen: () => void
}

const shortest = 10

/** Who opens the shop. The e-mail may be confirmed afterwards; until then the shop takes no orders. */
export function YouStep({ values, problem, busy, deskUrl, rent, onChange, onBack, onOpen }: Props) {
  const t = useTranslations('signup')
  const locale = useLocale()
  const [asked, setAsked] = useState(false)
  const errors = {
    person: values.person.trim() ? null : t('you.personMissing'),
    email: emailInput.safeParse(values.email).success ? null : t('you.emailForm'),
    password: values.password.length >= shortest ? null : t('you.passwordForm', { count: shortest }),
  }
  const weak = problem?.code === 'PASSWORD_WEAK' ? problem.message : null

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!errors.person && !errors.email && !errors.password && !busy) onOpen()
  }

  return (
    <form className="su__form" onSubmit={submit} noValidate>
      <h1>{t('you.title')}</h1>
      <p className="muted">
        {t.rich('you.text', {
          desk: (chunks) => (
            <a className="link" href={deskUrl}>
              {chunks}
            </a>
          ),
        })}
      </p>
      <div className="su__fields">
        {problem && !weak && (
          <Callout tone="bad" live>
            {problem.message}
          </Callout>
        )}
        <Field label={t('you.person')} error={asked && errors.person}>
          <Input
            value={values.person}
            autoFocus
            autoComplete="name"
            maxLength={120}
            onChange={(event) => onChange({ person: event.target.value })}
          />
        </Field>
        <Field label={t('you.email')} hint={t('you.emailHint')} error={asked && errors.email}>
          <Input
            type="email"
            value={values.email}
            autoComplete="username"
            maxLength={200}
            onChange={(event) => onChange({ email: event.target.value })}
          />
        </Field>
        <Field
          label={t('you.password')}
          hint={t('you.passwordHint', { count: shortest })}
          error={weak ?? (asked && errors.password)}
        >
          <Input
            type="password"
            value={values.password}
            autoComplete="new-password"
            maxLength={200}
            onChange={(event) => onChange({ password: event.target.value })}
          />
        </Field>
      </div>
      <p className="su__rent">
        {t.rich('you.rent', {
          count: rent.modules,
          price: formatMoney(rent.minor, rent.currency, locale),
          b: (chunks) => <b>{chunks}</b>,
        })}
      </p>
      <div className="su__ft">
        <Button type="button" size="lg" onClick={onBack}>
          {t('back')}
        </Button>
        <span className="su__next">
          <Button variant="primary" type="submit" busy={busy}>
            {t('you.open', { name: values.name })} <ArrowRight className="ic" aria-hidden="true" />
          </Button>
          <small>{t('you.openHint')}</small>
        </span>
      </div>
    </form>
  )
}

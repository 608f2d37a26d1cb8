'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { hostSlug } from '@/lib/text'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import type { Choice, WizardValues } from '../types'
import { GroupedSelect } from './grouped-select'
import { useAddress } from './use-address'

type Props = {
  values: WizardValues
  trades: readonly Choice[]
  regions: readonly Choice[]
  mallHost: string
  problem: { message: string } | null
  onChange: (part: Partial<WizardValues>) => void
  onNext: () => void
  /** false until the draft of an earlier visit is read: what is typed before would be lost */
  isReady: boolean
}

/** Name, address, trade, region. The address follows the name until somebody writes it by hand. */
export function NameStep({ values, trades, regions, mallHost, problem, onChange, onNext, isReady }: Props) {
  const t = useTranslations('signup')
  const [ownSlug, setOwnSlug] = useState(values.slug !== '' && values.slug !== hostSlug(values.name))
  const [asked, setAsked] = useState(false)
  const answer = useAddress(values)
  const taken = answer && answer.state !== 'free' ? t(`slug.${answer.state}`, { slug: answer.slug }) : null

  // Said once somebody wanted to go on; each goes with what it asks for.
  const missing = {
    name: asked && !values.name.trim() && t('name.missing'),
    slug: asked && !values.slug && t('slug.missing'),
    tradeId: asked && !values.tradeId && t('trade.missing'),
    regionId: asked && !values.regionId && t('region.missing'),
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    const isComplete = values.name.trim() && values.slug && values.tradeId && values.regionId
    if (isComplete && !taken) onNext()
  }

  return (
    <form className="su__form" onSubmit={submit} noValidate>
      <h1>{t('name.title')}</h1>
      <p className="muted">{t('name.text')}</p>
      <div className="su__fields">
        <Field label={t('name.label')} error={missing.name}>
          <Input
            value={values.name}
            readOnly={!isReady}
            autoFocus
            maxLength={80}
            autoComplete="organization"
            onChange={(event) =>
              onChange({ name: event.target.value, ...(ownSlug ? {} : { slug: hostSlug(event.target.value) }) })
            }
          />
        </Field>
        <Field
          label={t('slug.label')}
          hint={answer?.state === 'free' && !problem ? t('slug.free') : t('slug.hint')}
          error={problem?.message ?? taken ?? missing.slug}
        >
          <Input
            value={values.slug}
            readOnly={!isReady}
            maxLength={40}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            after={`.${mallHost}`}
            onChange={(event) => {
              setOwnSlug(true)
              onChange({ slug: event.target.value.toLowerCase().replace(/[^a-z0-9-]/g, '') })
            }}
          />
        </Field>
        {answer && answer.state !== 'free' && answer.suggestions.length > 0 && (
          <div className="su__free" role="group" aria-label={t('slug.suggestions')}>
            <span>{t('slug.suggestions')}</span>
            {answer.suggestions.map((slug) => (
              <Button
                key={slug}
                size="sm"
                type="button"
                onClick={() => {
                  setOwnSlug(true)
                  onChange({ slug })
                }}
              >
                {slug}
              </Button>
            ))}
          </div>
        )}
        <div className="su__pair">
          <Field label={t('trade.label')} error={missing.tradeId}>
            <GroupedSelect
              choices={trades}
              value={values.tradeId}
              placeholder={t('trade.choose')}
              onChange={(tradeId) => onChange({ tradeId })}
            />
          </Field>
          <Field label={t('region.label')} error={missing.regionId}>
            <GroupedSelect
              choices={regions}
              value={values.regionId}
              placeholder={t('region.choose')}
              onChange={(regionId) => onChange({ regionId })}
            />
          </Field>
        </div>
      </div>
      <div className="su__ft">
        <span />
        <span className="su__next">
          <Button variant="primary" type="submit">
            {t('name.next')} <ArrowRight className="ic" aria-hidden="true" />
          </Button>
          <small>{t('name.nextHint')}</small>
        </span>
      </div>
    </form>
  )
}

'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { hostSlug } from '@/lib/text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Input, NativeSelect } from '@/ui/input'
import type { Choice, WizardValues } from '../types'

type Props = {
  values: WizardValues
  trades: readonly Choice[]
  regions: readonly Choice[]
  mallHost: string
  problem: { message: string } | null
  onChange: (part: Partial<WizardValues>) => void
  onNext: () => void
}

type Missing = Partial<Record<'name' | 'slug' | 'tradeId' | 'regionId', string>>

/** Name, address, trade, region. The address follows the name until somebody writes it by hand. */
export function NameStep({ values, trades, regions, mallHost, problem, onChange, onNext }: Props) {
  const t = useTranslations('signup')
  const [ownSlug, setOwnSlug] = useState(values.slug !== '' && values.slug !== hostSlug(values.name))
  const [missing, setMissing] = useState<Missing>({})
  const answer = useAddress(values)
  const taken = answer && answer.state !== 'free' ? t(`slug.${answer.state}`, { slug: answer.slug }) : null

  function submit(event: FormEvent) {
    event.preventDefault()
    const found: Missing = {
      ...(values.name.trim() ? {} : { name: t('name.missing') }),
      ...(values.slug ? {} : { slug: t('slug.missing') }),
      ...(values.tradeId ? {} : { tradeId: t('trade.missing') }),
      ...(values.regionId ? {} : { regionId: t('region.missing') }),
    }
    setMissing(found)
    if (Object.keys(found).length === 0 && !taken) onNext()
  }

  return (
    <form className="su__form" onSubmit={submit} noValidate>
      <h1>{t('name.title')}</h1>
      <p className="muted">{t('name.text')}</p>
      <div className="su__fields">
        <Field label={t('name.label')} error={missing.name}>
          <Input
            value={values.name}
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
          hint={answer?.state === 'free' ? t('slug.free') : t('slug.hint')}
          error={problem?.message ?? taken ?? missing.slug}
        >
          <Input
            value={values.slug}
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

/** Whether the address is free, asked while it is being typed. */
function useAddress({ slug, name, tradeId, regionId }: WizardValues) {
  const trpc = useTRPC()
  const wished = useDeferredValue(slug)
  const input = { slug: wished, name, ...(tradeId ? { tradeId } : {}), ...(regionId ? { regionId } : {}) }
  const check = useQuery({ ...trpc.tenancy.checkSlug.queryOptions(input), enabled: wished.length > 0 })
  return check.data?.slug === slug ? check.data : null
}

type SelectProps = { choices: readonly Choice[]; value: string; placeholder: string; onChange: (value: string) => void }

/** The browser's own list: long, grouped, and found by typing on every device. */
function GroupedSelect({ choices, value, placeholder, onChange }: SelectProps) {
  const groups = [...new Set(choices.map((choice) => choice.group))]
  return (
    <NativeSelect value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="" disabled>
        {placeholder}
      </option>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}

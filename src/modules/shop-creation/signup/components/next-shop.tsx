'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import type { Locale } from '@/lib/locales'
import { formatMoney } from '@/lib/money'
import { hostSlug } from '@/lib/text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input, NativeSelect } from '@/ui/input'
import { LinkButton } from '@/ui/link-button'
import { templateKeys, templates } from '../../templates/components/offers'
import { emptyWizard } from '../constants'
import type { Choice, Rent } from '../types'
import { GroupedSelect } from './grouped-select'
import { useAddress } from './use-address'

type Props = { trades: readonly Choice[]; regions: readonly Choice[]; mallHost: string; rent: Rent }

/** One more shop for somebody who is signed in: the wizard's questions on one page, without those about the person. */
export function NextShop({ trades, regions, mallHost, rent }: Props) {
  const t = useTranslations('signup')
  const errorText = useErrorText()
  const locale = useLocale() as Locale
  const trpc = useTRPC()
  const [values, setValues] = useState(emptyWizard)
  const [asked, setAsked] = useState(false)
  const answer = useAddress(values)
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }))
  const open = useMutation(
    trpc.tenancy.createShop.mutationOptions({
      // A new document, so that nothing read in one shop is ever shown in another.
      onSuccess: ({ slug }) => window.location.assign(`/${slug}/today`),
    }),
  )
  const taken = answer && answer.state !== 'free' ? t(`slug.${answer.state}`, { slug: answer.slug }) : null
  const { name, slug, tradeId, regionId, template, palette } = values

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!name.trim() || !slug || !tradeId || !regionId || taken || open.isPending) return
    open.mutate({ name, slug, tradeId, regionId, template, palette, locale })
  }

  return (
    <main className="choice" id="main">
      <h1>{t('next.title')}</h1>
      <p className="m s14">{t('name.text')}</p>
      <form className="next-shop" onSubmit={submit} noValidate>
        {open.error ? (
          <Callout tone="bad" live>
            {errorText(open.error)}
          </Callout>
        ) : null}
        <Field label={t('name.label')} error={asked && !name.trim() && t('name.missing')}>
          <Input
            value={name}
            maxLength={80}
            onChange={(event) => {
              const isOwn = slug !== hostSlug(name)
              change({ name: event.target.value, ...(isOwn ? {} : { slug: hostSlug(event.target.value) }) })
            }}
          />
        </Field>
        <Field
          label={t('slug.label')}
          hint={answer?.state === 'free' ? t('slug.free') : t('slug.hint')}
          error={taken ?? (asked && !slug && t('slug.missing'))}
        >
          <Input
            value={slug}
            maxLength={40}
            autoCapitalize="none"
            spellCheck={false}
            after={`.${mallHost}`}
            onChange={(event) => change({ slug: event.target.value.toLowerCase().replace(/[^a-z0-9-]/g, '') })}
          />
        </Field>
        <Field label={t('trade.label')} error={asked && !tradeId && t('trade.missing')}>
          <GroupedSelect
            choices={trades}
            value={tradeId}
            placeholder={t('trade.choose')}
            onChange={(chosen) => change({ tradeId: chosen })}
          />
        </Field>
        <Field label={t('region.label')} error={asked && !regionId && t('region.missing')}>
          <GroupedSelect
            choices={regions}
            value={regionId}
            placeholder={t('region.choose')}
            onChange={(chosen) => change({ regionId: chosen })}
          />
        </Field>
        <Field label={t('steps.template')} hint={t(`template.lines.${template}`)}>
          <NativeSelect
            value={template}
            onChange={(event) => {
              const chosen = templateKeys.find((key) => key === event.target.value) ?? template
              change({ template: chosen, palette: templates[chosen].palettes[0].key })
            }}
          >
            {templateKeys.map((key) => (
              <option key={key} value={key}>
                {t(`template.names.${key}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t('template.colours')}>
          <NativeSelect value={palette} onChange={(event) => change({ palette: event.target.value })}>
            {templates[template].palettes.map(({ key }) => (
              <option key={key} value={key}>
                {t(`template.palettes.${key}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <p className="q">
          {t.rich('you.rent', {
            count: rent.modules,
            price: formatMoney(rent.minor, rent.currency, locale),
            b: (chunks) => <b>{chunks}</b>,
          })}
        </p>
        <p className="fx">
          <Button variant="primary" type="submit" busy={open.isPending || open.isSuccess}>
            {name.trim() ? t('you.open', { name }) : t('title')}
          </Button>
          <LinkButton href="/">{t('next.back')}</LinkButton>
        </p>
      </form>
    </main>
  )
}

'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Callout } from '@/ui/callout'
import { PageHeader } from '@/ui/page-header'
import { SaveBar } from '@/ui/save-bar'
import { Segmented } from '@/ui/segmented'
import { useToast } from '@/ui/toast'
import type { GiftOffer } from '../schema'
import type { DeskOffer } from '../types'
import { OfferCard, OfferNoshi, OfferSlip } from './offer-extras'
import { type OfferPart, otherName } from './offer-parts'
import { OfferRibbons, OfferWrappings } from './offer-wrappings'

const languages = ['en', 'ja', 'ko'] as const

/** What the shop offers to make a gift of an order. Nothing is sent until it is saved. */
export function GiftOfferScreen({
  initial,
  currency,
  mayEdit,
}: {
  initial: DeskOffer
  currency: string
  mayEdit: boolean
}) {
  const t = useTranslations('delivery.giftDesk')
  const common = useTranslations('common')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const [saved, setSaved] = useState(initial)
  const [offer, setOffer] = useState<GiftOffer>(initial.offer)
  const [language, setLanguage] = useState<OfferPart['language']>(languages.find((one) => one === locale) ?? 'en')
  const save = useMutation(
    trpc.delivery.gift.save.mutationOptions({
      onSuccess: async ({ version }) => {
        setSaved({ offer, version })
        toast.show({ tone: 'ok', title: t('saved') })
        await queries.invalidateQueries(trpc.delivery.gift.pathFilter())
      },
    }),
  )
  const parts = (Object.keys(offer) as (keyof GiftOffer)[]).filter(
    (key) => JSON.stringify(offer[key]) !== JSON.stringify(saved.offer[key]),
  )
  const unnamed = [...offer.wrappings, ...offer.ribbons].some(({ names }) => otherName(names).trim() === '')
  const part: OfferPart = {
    offer,
    change: (values) => setOffer((before) => ({ ...before, ...values })),
    language,
    currency,
    locale,
    mayEdit,
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Segmented
            label={t('language')}
            value={language}
            onValueChange={setLanguage}
            segments={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        }
      />
      <div className="grid max-w-4xl gap-8 px-4 pb-24 md:px-8">
        <p className="m">{t('lead')}</p>
        {save.error ? (
          <Callout tone="bad" live>
            {readApiError(save.error).message}
          </Callout>
        ) : null}
        <OfferWrappings {...part} />
        <OfferRibbons {...part} />
        <OfferCard {...part} />
        <OfferNoshi {...part} />
        <OfferSlip {...part} />
      </div>
      {mayEdit && parts.length > 0 ? (
        <SaveBar
          count={t('changes', { count: parts.length })}
          detail={parts.map((key) => t(`parts.${key}`)).join(', ')}
          blocked={unnamed ? t('nameMissing') : undefined}
          discardLabel={common('discard')}
          saveLabel={common('save')}
          saving={save.isPending}
          onDiscard={() => setOffer(saved.offer)}
          onSave={() => save.mutate({ offer, version: saved.version })}
        />
      ) : null}
    </>
  )
}

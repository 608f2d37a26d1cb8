'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { countryNames } from '@/lib/countries'
import { formatMoney } from '@/lib/money'
import { statesOf } from '@/lib/states'
import { weightText } from '@/lib/weight'
import { useTRPC } from '@/platform/trpc-client'
import { AlertDialog } from '@/ui/alert-dialog'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { TextButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { Skeleton } from '@/ui/skeleton'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'
import type { Rate, Zone } from '../rates/types'
import { RateDialog } from './rate-dialog'
import { ZoneDialog } from './zone-dialog'

type Props = {
  currency: string
  mayEdit: boolean
  /** the shop's own country: offered first, and its customs of writing hold */
  home: string | null
}
type Open = { kind: 'zone'; zone: Zone | null } | { kind: 'rate'; zoneId: string; rate: Rate | null } | null

export function Zones({ currency, mayEdit, home }: Props) {
  const t = useTranslations('delivery')
  const trpc = useTRPC()
  const zones = useQuery(trpc.delivery.rates.zones.queryOptions())
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const newZone = () => setOpen({ kind: 'zone', zone: null })

  return (
    <>
      <PageHeader
        title={t('title')}
        count={zones.data?.length}
        actions={
          mayEdit && (
            <Button variant="primary" icon={<Plus className="i" />} onClick={newZone}>
              {t('newZone')}
            </Button>
          )
        }
      />
      <div className="px-4 pb-12 md:px-8">
        {zones.data === undefined && <Skeleton height={320} />}
        {zones.data?.length === 0 && (
          <EmptyState title={t('none')} actions={mayEdit && <Button onClick={newZone}>{t('newZone')}</Button>}>
            {t('noneHint')}
          </EmptyState>
        )}
        {zones.data?.map((zone) => (
          <ZoneSection key={zone.id} zone={zone} currency={currency} mayEdit={mayEdit} home={home} onOpen={setOpen} />
        ))}
      </div>
      {open?.kind === 'zone' && <ZoneDialog zone={open.zone} home={home} onClose={close} />}
      {open?.kind === 'rate' && (
        <RateDialog zoneId={open.zoneId} rate={open.rate} currency={currency} onClose={close} />
      )}
    </>
  )
}

type SectionProps = Props & { zone: Zone; onOpen: (open: Open) => void }

function ZoneSection({ zone, currency, mayEdit, home, onOpen }: SectionProps) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const locale = useLocale()
  const words = useRateWords(currency, home)
  const nameOf = countryNames(locale)
  const [country] = zone.countries
  const states = zone.states.map((code) => statesOf[country ?? '']?.find(([value]) => value === code)?.[1] ?? code)
  const where = zone.countries.length === 0 ? t('everywhere') : zone.countries.map(nameOf).join(', ')
  const name = (rate: Rate) =>
    mayEdit ? (
      <TextButton onClick={() => onOpen({ kind: 'rate', zoneId: zone.id, rate })}>{rate.name}</TextButton>
    ) : (
      rate.name
    )

  return (
    <Section
      id={`zone-${zone.id}`}
      title={zone.name}
      count={states.length > 0 ? `${where}: ${states.join(', ')}` : where}
      end={
        mayEdit && (
          <span className="flex gap-4 whitespace-nowrap">
            <TextButton onClick={() => onOpen({ kind: 'rate', zoneId: zone.id, rate: null })}>
              {t('newRate')}
            </TextButton>
            <TextButton onClick={() => onOpen({ kind: 'zone', zone })}>{common('edit')}</TextButton>
            <RemoveZone zone={zone} />
          </span>
        )
      }
    >
      {zone.rates.length === 0 ? (
        <p className="py-3 text-ink-3">{t('noRates')}</p>
      ) : (
        <SimpleTable
          label={zone.name}
          flush
          rows={zone.rates}
          keyOf={(rate) => rate.id}
          phoneRow={(rate) => ({
            title: name(rate),
            line: [words.term(rate), words.weight(rate), words.free(rate)].filter(Boolean).join(', '),
            end: <b className="b">{words.price(rate)}</b>,
            endLine: mayEdit ? <RemoveRate rate={rate} /> : undefined,
          })}
          columns={[
            { key: 'name', head: t('rate'), cell: name },
            { key: 'days', head: t('daysHead'), cell: words.term },
            { key: 'weight', head: t('weight'), cell: (rate) => words.weight(rate) ?? '–' },
            { key: 'free', head: t('freeFrom'), cell: (rate) => words.free(rate) ?? t('neverFree') },
            { key: 'price', head: t('price'), numeric: true, width: '9rem', cell: words.price },
            ...(mayEdit
              ? [
                  {
                    key: 'remove',
                    head: <span className="vh">{t('removeRate')}</span>,
                    width: '7rem',
                    cell: (rate: Rate) => <RemoveRate rate={rate} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  )
}

/** A rate's figures in words; null where it says nothing. */
function useRateWords(currency: string, home: string | null) {
  const t = useTranslations('delivery')
  const locale = useLocale()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  return {
    term: ({ minDays, maxDays }: Rate) => {
      if (maxDays === 0) return t('sameDay')
      if (minDays === maxDays) return t('oneTerm', { days: maxDays })
      return minDays === 0 ? t('withinDays', { max: maxDays }) : t('days', { min: minDays, max: maxDays })
    },
    weight: (rate: Rate) =>
      rate.kind === 'weight'
        ? t('upToWeight', { weight: weightText(rate.bands.at(-1)?.upToGrams ?? 0, locale, home) })
        : null,
    free: (rate: Rate) => (rate.freeFromMinor === null ? null : t('freeAt', { amount: money(rate.freeFromMinor) })),
    price: (rate: Rate) =>
      rate.kind === 'flat' ? money(rate.priceMinor) : t('fromPrice', { amount: money(rate.bands[0]?.priceMinor ?? 0) }),
  }
}

function useZonesChanged() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  return () => queries.invalidateQueries(trpc.delivery.rates.zones.queryFilter())
}

function RemoveZone({ zone }: { zone: Zone }) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const toast = useToast()
  const changed = useZonesChanged()
  const trpc = useTRPC()
  const remove = useMutation(trpc.delivery.rates.removeZone.mutationOptions({ onSuccess: changed }))
  return (
    <AlertDialog
      trigger={<TextButton>{common('remove')}</TextButton>}
      title={t('removeZoneAsk', { name: zone.name })}
      description={t('removeZoneSays', { count: zone.rates.length })}
      cancelLabel={common('cancel')}
      confirmLabel={t('removeZone')}
      onConfirm={async () => {
        await remove.mutateAsync({ id: zone.id })
        toast.show({ tone: 'ok', title: t('zoneRemoved', { name: zone.name }) })
      }}
    />
  )
}

/** Removing a rate can be undone, so nobody is asked first. */
function RemoveRate({ rate }: { rate: Rate }) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const toast = useToast()
  const changed = useZonesChanged()
  const trpc = useTRPC()
  const restore = useMutation(trpc.delivery.rates.saveRate.mutationOptions({ onSuccess: changed }))
  const remove = useMutation(
    trpc.delivery.rates.removeRate.mutationOptions({
      onSuccess: async () => {
        await changed()
        const { id: _gone, ...values } = rate
        toast.show({
          title: t('removeRate'),
          description: rate.name,
          undo: { label: common('undo'), onUndo: () => restore.mutate({ ...values, bands: [...values.bands] }) },
        })
      },
    }),
  )
  return <TextButton onClick={() => remove.mutate({ id: rate.id })}>{common('remove')}</TextButton>
}

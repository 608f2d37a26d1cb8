'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { formatMoney } from '@/lib/money'
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

type Props = { currency: string; mayEdit: boolean }
type Open = { kind: 'zone'; zone: Zone | null } | { kind: 'rate'; zoneId: string; rate: Rate | null } | null

export function Zones({ currency, mayEdit }: Props) {
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
          <ZoneSection key={zone.id} zone={zone} currency={currency} mayEdit={mayEdit} onOpen={setOpen} />
        ))}
      </div>
      {open?.kind === 'zone' && <ZoneDialog zone={open.zone} onClose={close} />}
      {open?.kind === 'rate' && (
        <RateDialog zoneId={open.zoneId} rate={open.rate} currency={currency} onClose={close} />
      )}
    </>
  )
}

function ZoneSection({ zone, currency, mayEdit, onOpen }: Props & { zone: Zone; onOpen: (open: Open) => void }) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const locale = useLocale()
  const format = useFormatter()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const where =
    zone.countries.length === 0 ? t('everywhere') : zone.countries.map((code) => names.of(code) ?? code).join(', ')
  const price = (rate: Rate) =>
    rate.kind === 'flat' ? money(rate.priceMinor) : t('fromPrice', { amount: money(rate.bands[0]?.priceMinor ?? 0) })
  const heaviest = (rate: Rate) =>
    format.number((rate.bands.at(-1)?.upToGrams ?? 0) / 1_000, { style: 'unit', unit: 'kilogram' })

  return (
    <Section
      id={`zone-${zone.id}`}
      title={zone.name}
      count={zone.states.length > 0 ? `${where}: ${zone.states.join(', ')}` : where}
      end={
        mayEdit && (
          <span className="flex gap-4">
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
          columns={[
            {
              key: 'name',
              head: t('rate'),
              cell: (rate) =>
                mayEdit ? (
                  <TextButton onClick={() => onOpen({ kind: 'rate', zoneId: zone.id, rate })}>{rate.name}</TextButton>
                ) : (
                  rate.name
                ),
            },
            { key: 'days', head: t('maxDays'), cell: (rate) => t('days', { min: rate.minDays, max: rate.maxDays }) },
            {
              key: 'weight',
              head: t('weight'),
              cell: (rate) => (rate.kind === 'weight' ? t('upToWeight', { weight: heaviest(rate) }) : '–'),
            },
            {
              key: 'free',
              head: t('freeFrom'),
              cell: (rate) =>
                rate.freeFromMinor === null ? t('neverFree') : t('freeAt', { amount: money(rate.freeFromMinor) }),
            },
            { key: 'price', head: t('price'), numeric: true, width: '9rem', cell: price },
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

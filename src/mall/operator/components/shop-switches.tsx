'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { AlertDialog } from '@/ui/alert-dialog'
import { Section } from '@/ui/section'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { useOfficeFormat } from './office-format'

type Board = Outputs['switches']['boardFor']
type Row = {
  key: string
  title: string
  note: string
  state: Board[number]['state']
  isOn: boolean
  isPart: boolean
  stops: string[]
  missing: string[]
  until: Date | null
}

/** The shop's switchboard in the office's hands. What would stop is said before a module goes off. */
export function ShopSwitches({ shopId, shopName, board }: { shopId: string; shopName: string; board: Board }) {
  const t = useTranslations()
  const rows = board.flatMap((module): Row[] => [
    {
      key: module.key,
      title: t(`modules.${module.key}.title`),
      note:
        module.isOn || module.state === 'own' ? t(`modules.${module.key}.summary`) : t(`modules.${module.key}.whenOff`),
      state: module.state,
      isOn: module.isOn,
      isPart: false,
      stops: module.dependants,
      missing: module.missing,
      until: module.until,
    },
    ...module.parts.map((part): Row => {
      const name = part.key.split('.')[1] ?? part.key
      return {
        ...part,
        title: t(`modules.${module.key}.parts.${name}.title`),
        note: t(`modules.${module.key}.parts.${name}.text`),
        isPart: true,
        stops: [],
        missing: [],
        until: null,
      }
    }),
  ])
  return (
    <Section
      id="switches"
      title={t('admin.shop.switches')}
      count={t('admin.shop.switchesOn', {
        on: board.filter((module) => module.isOn || module.state === 'own').length,
        all: board.length,
      })}
    >
      <ul className="office-switches">
        {rows.map((row) => (
          <SwitchLine key={row.key} row={row} shopId={shopId} shopName={shopName} />
        ))}
      </ul>
    </Section>
  )
}

function SwitchLine({ row, shopId, shopName }: { row: Row; shopId: string; shopName: string }) {
  const t = useTranslations()
  const trpc = useTRPC()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const { day } = useOfficeFormat()
  const [isAsking, setAsking] = useState(false)
  const set = useMutation(
    trpc.switches.setFor.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => toast.show({ title: errorText(error), tone: 'bad' }),
    }),
  )
  const isSet = row.state !== 'off'
  const press = (state: 'on' | 'off') => set.mutateAsync({ shopId, key: row.key, state }).then(() => undefined)
  const words =
    row.state === 'until' && row.until
      ? t('admin.shop.until', { day: day(row.until) })
      : t(`admin.lamp.${isSet && !row.isOn && row.state !== 'own' ? 'waits' : row.state}`)
  const names = row.stops.map((key) => t(`modules.${key}.title`)).join(', ')
  return (
    <li className={row.isPart ? 'part' : undefined}>
      <Switch
        aria-label={row.title}
        checked={isSet}
        own={row.state === 'own'}
        size={row.isPart ? 'md' : 'lg'}
        disabled={set.isPending}
        onCheckedChange={(checked) => (checked ? void press('on').catch(() => {}) : setAsking(true))}
      />
      <span className="gr">
        <b>{row.title}</b>
        <span className="q s12 block">{row.note}</span>
      </span>
      <span className="q">{words}</span>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('admin.shop.offTitle', { part: row.title, shop: shopName })}
        description={row.isPart ? t('admin.shop.offPart') : t(`modules.${row.key}.stops`)}
        cancelLabel={t('common.cancel')}
        confirmLabel={t('admin.shop.off')}
        onConfirm={() => press('off')}
      >
        {row.isPart ? null : (
          <p className="mt-2">{names ? t('admin.shop.offStops', { modules: names }) : t('admin.shop.offKeeps')}</p>
        )}
      </AlertDialog>
    </li>
  )
}

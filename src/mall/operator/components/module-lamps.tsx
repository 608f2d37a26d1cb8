'use client'

import { useTranslations } from 'next-intl'
import { type Lamp, Lamps } from '@/ui/lamps'
import { lampLetters } from '../constants'
import type { Lamps as LampStates } from '../types'

/** The six modules of a shop as lamps. */
export function ModuleLamps({ lamps }: { lamps: LampStates }) {
  const t = useTranslations()
  const shown = lamps.map(
    ({ key, state }): Lamp => ({
      key,
      state,
      letter: lampLetters[key] ?? key.charAt(0).toUpperCase(),
      title: `${t(`modules.${key}.title`)}: ${t(`admin.lamp.${state}`)}`,
    }),
  )
  return <Lamps lamps={shown} label={t('admin.shops.modules')} />
}

const legend = [
  { letter: 'S', state: 'on' },
  { letter: 'D', state: 'own' },
  { letter: 'P', state: 'until' },
  { letter: 'K', state: 'off' },
] as const

/** What the four looks of a lamp mean. */
export function LampLegend() {
  const t = useTranslations('admin.lamp')
  return (
    <span className="office-legend" aria-hidden="true">
      {legend.map(({ letter, state }) => (
        <span key={state}>
          <Lamps lamps={[{ key: state, letter, state, title: t(state) }]} label={t(state)} /> {t(state)}
        </span>
      ))}
    </span>
  )
}

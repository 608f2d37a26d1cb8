'use client'

import { useTranslations } from 'next-intl'
import { rentCurrency } from '@/mall/switches/constants'
import type { BoardModule } from '@/mall/switches/types'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { StatusGlyph } from '@/ui/status-glyph'

/** Which module answers for each of the three slots of a shop. */
const slots = [
  { slot: 'sales', module: 'shop-creation', on: 'salesText', off: 'salesOff' },
  { slot: 'settlement', module: 'settlement', on: null, off: 'settlementOff' },
  { slot: 'delivery', module: 'delivery', on: null, off: 'deliveryOff' },
] as const

/** Who sells, settles and delivers, and what it costs a month. */
export function BoardSlots({ board }: { board: readonly BoardModule[] }) {
  const t = useTranslations('modules')
  const { money } = useDeskFormat()
  const rented = board.filter((module) => module.isOn)
  const rent = rented.reduce((sum, module) => sum + module.rentMinor, 0)
  return (
    <div className="slots">
      {slots.map(({ slot, module: key, on, off }) => {
        const module = board.find((one) => one.key === key)
        const own = module?.state === 'own'
        const words = own ? t('board.slots.ownText') : on ? t(`board.slots.${on}`) : t(`${key}.summary`)
        return (
          <div key={slot}>
            <span className="q">{t(`board.slots.${slot}`)}</span>
            <b>
              {own ? <StatusGlyph kind="own" /> : null}
              {t(`board.slots.${own ? 'own' : module?.isOn ? 'ours' : 'nobody'}`)}
            </b>
            <span className="q">{own || module?.isOn ? words : t(`board.slots.${off}`)}</span>
          </div>
        )
      })}
      <div>
        <span className="q">{t('board.slots.rent')}</span>
        <b>{money(rent, rentCurrency)}</b>
        <span className="q">{t('board.slots.rentText', { count: rented.length })}</span>
      </div>
    </div>
  )
}

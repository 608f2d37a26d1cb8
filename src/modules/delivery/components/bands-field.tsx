'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Button, IconButton } from '@/ui/button'
import { FieldGroup } from '@/ui/field'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import type { Band } from '../rates/types'

type Props = { bands: readonly Band[]; currency: string; error?: string; onChange: (bands: Band[]) => void }

/** Weights and their prices, one line each, lightest first. */
export function BandsField({ bands, currency, error, onChange }: Props) {
  const t = useTranslations('delivery')
  const locale = useLocale()
  const set = (index: number, part: Partial<Band>) =>
    onChange(bands.map((band, i) => (i === index ? { ...band, ...part } : band)))
  const next = () => ({ upToGrams: (bands.at(-1)?.upToGrams ?? 0) + 1_000, priceMinor: bands.at(-1)?.priceMinor ?? 0 })

  return (
    <FieldGroup legend={t('bands')} error={error}>
      <div className="grid gap-2">
        {bands.map((band, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity of its own; its place is what it is
          <div key={index} className="grid grid-cols-[1fr_1fr_auto] items-center gap-2">
            <NumberInput
              value={band.upToGrams}
              min={1}
              locale={locale}
              after="g"
              aria-label={t('upTo')}
              onValueChange={(grams) => set(index, { upToGrams: grams ?? 1 })}
            />
            <MoneyInput
              valueMinor={band.priceMinor}
              currency={currency}
              locale={locale}
              aria-label={t('price')}
              onValueChange={(minor) => set(index, { priceMinor: minor ?? 0 })}
            />
            <IconButton label={t('removeBand')} onClick={() => onChange(bands.filter((_, i) => i !== index))}>
              <Trash2 className="i" />
            </IconButton>
          </div>
        ))}
        <Button size="sm" icon={<Plus className="i" />} onClick={() => onChange([...bands, next()])} type="button">
          {t('addBand')}
        </Button>
      </div>
    </FieldGroup>
  )
}

'use client'

import { ArrowDownWideNarrow } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { RegionInfo } from '@/mall/tenancy/types'
import { Button } from '@/ui/button'
import { AddChip, Chips, FilterChip } from '@/ui/chip'
import { Menu } from '@/ui/menu'
import { LampLegend } from './module-lamps'
import { useOfficeFormat } from './office-format'
import { SearchBox } from './search-box'

type Props = { regions: readonly RegionInfo[]; trades: readonly RegionInfo[] }

const sorts = ['needs', 'name', 'newest'] as const

/** Search, filters and order of the shops list; all of it is the address. */
export function ShopFilters({ regions, trades }: Props) {
  const t = useTranslations('admin.shops')
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  const { place } = useOfficeFormat()

  const go = (key: string, value: string | null) => {
    const next = new URLSearchParams(query)
    next.delete('page')
    if (value) next.set(key, value)
    else next.delete(key)
    router.push(`${path}?${next}`)
  }
  const chosen = [
    { key: 'region', name: t('region'), row: regions.find((row) => row.id === query.get('region')) },
    { key: 'trade', name: t('trade'), row: trades.find((row) => row.id === query.get('trade')) },
  ]
  const groupOf = (key: string, caption: string, rows: readonly RegionInfo[]) => ({
    caption,
    items: rows.map((row) => ({
      label: place(row.names),
      current: row.id === query.get(key),
      onSelect: () => go(key, row.id),
    })),
  })
  const sort = sorts.find((one) => one === query.get('sort')) ?? 'needs'

  return (
    <div className="office-filters">
      <SearchBox label={t('search')} />
      <Chips>
        {chosen.map(({ key, name, row }) =>
          row ? (
            <FilterChip
              key={key}
              name={name}
              value={place(row.names)}
              removeLabel={t('removeFilter', { name })}
              onRemove={() => go(key, null)}
            />
          ) : null,
        )}
        <Menu
          align="start"
          groups={[groupOf('region', t('region'), regions), groupOf('trade', t('trade'), trades)]}
          trigger={<AddChip>{t('filter')}</AddChip>}
        />
      </Chips>
      <span className="gr" />
      <Menu
        groups={[
          {
            items: sorts.map((one) => ({
              label: t(`sort.${one}`),
              current: one === sort,
              onSelect: () => go('sort', one === 'needs' ? null : one),
            })),
          },
        ]}
        trigger={
          <Button variant="bare" icon={<ArrowDownWideNarrow className="i" />}>
            {t(`sort.${sort}`)}
          </Button>
        }
      />
      <LampLegend />
    </div>
  )
}

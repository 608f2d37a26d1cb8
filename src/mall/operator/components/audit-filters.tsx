'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Chips, FilterChip, PickChip } from '@/ui/chip'
import { SearchBox } from './search-box'

const kinds = [
  'mall',
  'shop',
  'switch',
  'staff',
  'account',
  'session',
  'member',
  'order',
  'product',
  'payment',
  'mail',
  'job',
] as const

/** Search, kind of act and shop of the log; all of it is the address. */
export function AuditFilters({ shop }: { shop: { id: string; name: string } | null }) {
  const t = useTranslations('admin.audit')
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  const current = query.get('kind')
  const go = (key: string, value: string | null) => {
    const next = new URLSearchParams(query)
    next.delete('page')
    if (value) next.set(key, value)
    else next.delete(key)
    router.push(`${path}?${next}`)
  }
  return (
    <div className="office-filters">
      <SearchBox label={t('search')} />
      <Chips>
        {shop ? (
          <FilterChip
            name={t('shop')}
            value={shop.name}
            removeLabel={t('removeShop')}
            onRemove={() => go('shop', null)}
          />
        ) : null}
        {kinds.map((kind) => (
          <PickChip key={kind} pressed={kind === current} onClick={() => go('kind', kind === current ? null : kind)}>
            {t(`kinds.${kind}`)}
          </PickChip>
        ))}
      </Chips>
    </div>
  )
}

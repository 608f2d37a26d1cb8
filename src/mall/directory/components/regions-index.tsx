import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { Branch } from '../types'
import { MapKey, StateMap } from './state-map'

/** Map and list side by side: the same regions, the same numbers. */
export async function RegionsIndex({ regions }: { regions: readonly Branch[] }) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const groups = regions.filter((region) => region.parentId === null)
  const most = Math.max(1, ...regions.filter((region) => region.parentId !== null).map((region) => region.shops))
  return (
    <div className="wrap regions-index">
      <div>
        <StateMap regions={regions} numbers />
        <MapKey regions={regions} />
      </div>
      <div>
        {groups.map((group) => (
          <details key={group.id} className="region-group" open={group.shops > 0}>
            <summary>
              {inLocale(group.names, locale)} <span className="count">{group.shops}</span>
            </summary>
            <ul>
              {regions
                .filter((region) => region.parentId === group.id)
                .map((region) => (
                  <li key={region.id}>
                    <a href={localePath(locale, `/regions/${region.code.toLowerCase()}`)}>
                      <span>{inLocale(region.names, locale)}</span>
                      <i style={{ inlineSize: `${(region.shops * 100) / most}%` }} aria-hidden="true" />
                      <span className="count">{t('regions.shops', { count: region.shops })}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </div>
    </div>
  )
}

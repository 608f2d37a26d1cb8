import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { Branch } from '../types'

/** Every trade of the mall with its branches and the shops under each. */
export async function TradesIndex({ trades }: { trades: readonly Branch[] }) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const under = (parentId: string | null) => trades.filter((trade) => trade.parentId === parentId)
  const link = (trade: Branch) => (
    <a href={localePath(locale, `/trades/${trade.code}`)}>
      <span>{inLocale(trade.names, locale)}</span>
      <span className="count">{t('regions.shops', { count: trade.shops })}</span>
    </a>
  )
  return (
    <div className="wrap trades-index">
      {under(null).map((trade) => (
        <section key={trade.id}>
          <h2>{link(trade)}</h2>
          <ul>
            {under(trade.id).map((branch) => (
              <li key={branch.id}>{link(branch)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

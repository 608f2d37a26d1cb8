import { getLocale, getTranslations } from 'next-intl/server'
import { localePath, withQuery } from '@/lib/links'
import type { ListShopsInput } from '../schema'
import type { Branch, FrontList } from '../types'
import { BranchList } from './branch-list'
import { FrontGrid } from './front-grid'
import { MallPages } from './pages'
import { Sift } from './sift'

type Props = {
  base: string
  path: string
  input: ListShopsInput
  list: FrontList
  trades: readonly Branch[]
  regions: readonly Branch[]
}

const sorts = ['goods', 'name', 'newest'] as const

/** Shops by trade, by region, by both. What is chosen stands in the address. */
export async function ShopDirectory({ base, path, input, list, trades, regions }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const query = {
    trade: input.trade,
    region: input.region,
    q: input.q,
    sort: input.sort === 'goods' ? undefined : input.sort,
  }
  return (
    <div className="mall-main wrap">
      <Sift chosen={[input.trade, input.region].filter(Boolean).length}>
        <BranchList
          title={t('trades.label')}
          branches={trades}
          current={input.trade}
          hrefOf={(branch) => withQuery('/shops', { ...query, trade: branch.code })}
        />
        <BranchList
          title={t('nav.regions')}
          branches={regions}
          current={input.region}
          hrefOf={(branch) => withQuery('/shops', { ...query, region: branch.code.toLowerCase() })}
        />
      </Sift>
      <div>
        <div className="sortline">
          <h2 className="sortline__n">{t('shops.count', { count: list.total })}</h2>
          <span className="gr" />
          {sorts.map((sort) => (
            <a
              key={sort}
              href={localePath(locale, withQuery(path, { ...query, sort: sort === 'goods' ? undefined : sort }))}
              aria-current={input.sort === sort ? 'true' : undefined}
            >
              {t(`shops.sort.${sort}`)}
            </a>
          ))}
        </div>
        {list.items.length > 0 ? (
          <FrontGrid shops={list.items} base={base} />
        ) : (
          <div className="nothing">
            <h2>{t('shops.none')}</h2>
            <p>
              {t('shops.noneText')}{' '}
              <a className="link" href={localePath(locale, '/shops')}>
                {t('shops.all')}
              </a>
            </p>
          </div>
        )}
        <MallPages path={path} query={query} page={list.page} pages={list.pages} />
      </div>
    </div>
  )
}

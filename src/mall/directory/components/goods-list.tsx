import { getLocale, getTranslations } from 'next-intl/server'
import { localePath, withQuery } from '@/lib/links'
import { sumUnder } from '../rules'
import type { ListGoodsInput } from '../schema'
import type { Branch, MallGoodList } from '../types'
import { BranchList } from './branch-list'
import { GoodCard } from './good-card'
import { MallPages } from './pages'
import { Sift } from './sift'

type Props = {
  base: string
  input: ListGoodsInput
  list: MallGoodList
  trades: readonly Branch[]
  regions: readonly Branch[]
}

const sorts = ['newest', 'price-asc', 'price-desc'] as const

/** Goods over all shops, searched and sifted; what is chosen stands in the address. */
export async function GoodsList({ base, input, list, trades, regions }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const query = {
    q: input.q,
    trade: input.trade,
    region: input.region,
    sale: input.onSale,
    stock: input.inStock,
    sort: input.sort === 'newest' ? undefined : input.sort,
  }
  const href = (part: Partial<typeof query>) => localePath(locale, withQuery('/goods', { ...query, ...part }))
  const inTrade = sumUnder(trades, new Map(Object.entries(list.goodsByTrade)))
  const inRegion = sumUnder(regions, new Map(Object.entries(list.goodsByRegion)))
  const other = (code: string, chosen: string | undefined) =>
    code.toLowerCase() === chosen?.toLowerCase() ? undefined : code.toLowerCase()
  return (
    <div className="mall-main wrap">
      <Sift chosen={[input.trade, input.region, input.onSale, input.inStock].filter(Boolean).length}>
        <h2>{t('goods.only')}</h2>
        <ul>
          <li>
            <a href={href({ sale: !input.onSale })} aria-current={input.onSale ? 'true' : undefined}>
              {t('goods.onSale')}
            </a>
          </li>
          <li>
            <a href={href({ stock: !input.inStock })} aria-current={input.inStock ? 'true' : undefined}>
              {t('goods.inStock')}
            </a>
          </li>
        </ul>
        <BranchList
          title={t('trades.label')}
          branches={trades}
          current={input.trade}
          deep={false}
          countOf={({ id }) => inTrade.get(id) ?? 0}
          hrefOf={({ code }) => withQuery('/goods', { ...query, trade: other(code, input.trade) })}
        />
        <BranchList
          title={t('nav.regions')}
          branches={regions}
          current={input.region}
          deep={false}
          countOf={({ id }) => inRegion.get(id) ?? 0}
          hrefOf={({ code }) => withQuery('/goods', { ...query, region: other(code, input.region) })}
        />
      </Sift>
      <div>
        <div className="sortline">
          <h2 className="sortline__n">{t('goods.count', { count: list.total })}</h2>
          <span className="gr" />
          {sorts.map((sort) => (
            <a
              key={sort}
              href={href({ sort: sort === 'newest' ? undefined : sort })}
              aria-current={input.sort === sort ? 'true' : undefined}
            >
              {t(sort === 'newest' && input.q ? 'goods.sort.best' : `goods.sort.${sort}`)}
            </a>
          ))}
        </div>
        {list.items.length > 0 ? (
          <div className="goods">
            {list.items.map((good, index) => (
              <GoodCard key={good.id} good={good} base={base} priority={index < 4} />
            ))}
          </div>
        ) : (
          <div className="nothing">
            <h2>{input.q ? t('goods.noneFor', { words: input.q }) : t('goods.none')}</h2>
            <p>
              {t('goods.noneText')}{' '}
              <a className="link" href={localePath(locale, '/goods')}>
                {t('newest.all')}
              </a>
            </p>
          </div>
        )}
        <MallPages path="/goods" query={query} page={list.page} pages={list.pages} />
      </div>
    </div>
  )
}

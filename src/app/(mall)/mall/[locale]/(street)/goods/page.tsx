import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { GoodsList } from '@/mall/directory/components/goods-list'
import { MallPageHead } from '@/mall/directory/components/page-head'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../_mall'
import { one, oneOf, pageOf } from '../../../_query'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('portal')
  const words = one(await searchParams, 'q')
  return {
    ...(await mallPage('/goods')),
    title: words ? t('goods.found', { words }) : t('nav.goods'),
    ...(words ? { robots: { index: false } } : {}),
  }
}

export default async function GoodsPage({ searchParams }: Props) {
  const search = await searchParams
  const t = await getTranslations('portal')
  const api = await publicCaller((await getLocale()) as Locale)
  const input = {
    q: one(search, 'q'),
    trade: one(search, 'trade'),
    region: one(search, 'region'),
    onSale: one(search, 'sale') === '1',
    inStock: one(search, 'stock') === '1',
    sort: oneOf(search, 'sort', ['newest', 'price-asc', 'price-desc']),
    page: pageOf(search),
    perPage: 24,
  }
  const [list, trades, regions] = await Promise.all([
    api.directory.goods(input),
    api.directory.trades(),
    api.directory.regions(),
  ])
  return (
    <>
      <MallPageHead
        title={input.q ? t('goods.found', { words: input.q }) : input.onSale ? t('nav.reduced') : t('nav.goods')}
      />
      <GoodsList base={env.MALL_BASE_URL} input={input} list={list} trades={trades} regions={regions} />
    </>
  )
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { MallPageHead } from '@/mall/directory/components/page-head'
import { ShopDirectory } from '@/mall/directory/components/shop-directory'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../_mall'
import { one, oneOf, pageOf } from '../../../_query'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await mallPage('/shops')), title: (await getTranslations('portal'))('nav.shops') }
}

export default async function ShopsPage({ searchParams }: Props) {
  const search = await searchParams
  const t = await getTranslations('portal')
  const api = await publicCaller((await getLocale()) as Locale)
  const input = {
    q: one(search, 'q'),
    trade: one(search, 'trade'),
    region: one(search, 'region'),
    sort: oneOf(search, 'sort', ['goods', 'name', 'newest']),
    page: pageOf(search),
    perPage: 24,
  }
  const [list, trades, regions] = await Promise.all([
    api.directory.fronts(input),
    api.directory.trades(),
    api.directory.regions(),
  ])
  return (
    <>
      <MallPageHead title={t('nav.shops')} text={t('shops.text')} />
      <ShopDirectory
        base={env.MALL_BASE_URL}
        path="/shops"
        input={input}
        list={list}
        trades={trades}
        regions={regions}
      />
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { inLocale, type Locale } from '@/lib/locales'
import { MallPageHead } from '@/mall/directory/components/page-head'
import { ShopDirectory } from '@/mall/directory/components/shop-directory'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../../_mall'
import { oneOf, pageOf } from '../../../../_query'

type Props = {
  params: Promise<{ trade: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function readTrade(code: string) {
  const api = await publicCaller((await getLocale()) as Locale)
  const trades = await api.directory.trades()
  const trade = trades.find((one) => one.code === code)
  if (!trade) notFound()
  return { api, trades, trade }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { trade } = await readTrade((await params).trade)
  return { ...(await mallPage(`/trades/${trade.code}`)), title: inLocale(trade.names, await getLocale()) }
}

export default async function TradePage({ params, searchParams }: Props) {
  const search = await searchParams
  const { api, trades, trade } = await readTrade((await params).trade)
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const input = {
    trade: trade.code,
    sort: oneOf(search, 'sort', ['goods', 'name', 'newest']),
    page: pageOf(search),
    perPage: 24,
  }
  const [list, regions] = await Promise.all([api.directory.fronts(input), api.directory.regions()])
  return (
    <>
      <MallPageHead
        title={inLocale(trade.names, locale)}
        text={t('shops.tradeText', { count: trade.shops })}
        crumb={{ href: localePath(locale, '/shops'), label: t('nav.shops') }}
      />
      <ShopDirectory
        base={env.MALL_BASE_URL}
        path={`/trades/${trade.code}`}
        input={input}
        list={list}
        trades={trades}
        regions={regions}
      />
    </>
  )
}

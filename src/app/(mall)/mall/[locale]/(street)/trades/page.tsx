import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { MallPageHead } from '@/mall/directory/components/page-head'
import { TradesIndex } from '@/mall/directory/components/trades-index'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../_mall'

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await mallPage('/trades')), title: (await getTranslations('portal'))('nav.trades') }
}

export default async function TradesPage() {
  const t = await getTranslations('portal')
  const trades = await (await publicCaller((await getLocale()) as Locale)).directory.trades()
  return (
    <>
      <MallPageHead title={t('nav.trades')} text={t('trades.text')} />
      <TradesIndex trades={trades} />
    </>
  )
}

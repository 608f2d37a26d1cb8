import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { MallPageHead } from '@/mall/directory/components/page-head'
import { RegionsIndex } from '@/mall/directory/components/regions-index'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../_mall'

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await mallPage('/regions')), title: (await getTranslations('portal'))('nav.regions') }
}

export default async function RegionsPage() {
  const t = await getTranslations('portal')
  const api = await publicCaller((await getLocale()) as Locale)
  return (
    <>
      <MallPageHead title={t('regions.title')} text={t('regions.text')} />
      <RegionsIndex regions={await api.directory.regions()} />
    </>
  )
}

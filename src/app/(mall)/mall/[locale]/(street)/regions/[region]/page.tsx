import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { inLocale, type Locale } from '@/lib/locales'
import { RegionView } from '@/mall/directory/components/region-view'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../../_mall'

type Props = { params: Promise<{ region: string }> }

/** Addresses carry the code in small letters. */
async function readRegion(code: string) {
  const api = await publicCaller((await getLocale()) as Locale)
  const regions = await api.directory.regions()
  const region = regions.find((one) => one.code.toLowerCase() === code)
  if (!region) notFound()
  return { api, regions, region }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region } = await readRegion((await params).region)
  return {
    ...(await mallPage(`/regions/${region.code.toLowerCase()}`)),
    title: inLocale(region.names, await getLocale()),
  }
}

export default async function RegionPage({ params }: Props) {
  const { api, regions, region } = await readRegion((await params).region)
  const [shops, goods, notices] = await Promise.all([
    api.directory.fronts({ region: region.code, sort: 'goods', perPage: 12 }),
    api.directory.goods({ region: region.code, perPage: 8 }),
    api.directory.notices({ region: region.code, take: 6 }),
  ])
  return (
    <RegionView
      base={env.MALL_BASE_URL}
      region={region}
      regions={regions}
      shops={shops.items}
      goods={goods.items}
      notices={notices}
    />
  )
}

import '@/modules/delivery/components/parcel.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isUuid } from '@/lib/ids'
import { ParcelView } from '@/modules/delivery/components/parcel-view'
import { publicCaller } from '@/server/caller'
import { openPage, refusalOf, type ShopParams } from '../../../_visit'

type Props = { params: Promise<ShopParams & { parcel: string }>; searchParams: Promise<{ s?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('delivery.track')
  // Whoever has the link may see the page: it must not travel on in a referrer or a search index.
  return { title: t('shipped'), robots: { index: false }, referrer: 'no-referrer' }
}

export default async function TrackPage({ params, searchParams }: Props) {
  const open = await openPage(params)
  if (!open) return null
  const { shop, parcel: parcelId } = await params
  const { s } = await searchParams
  if (!isUuid(parcelId) || typeof s !== 'string') notFound()
  const caller = await publicCaller(open.visit.locale, shop)
  const parcel = await caller.delivery.tracking.get({ parcelId, signature: s.slice(0, 60) }).catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') notFound()
    throw error
  })
  return <ParcelView parcel={parcel} />
}

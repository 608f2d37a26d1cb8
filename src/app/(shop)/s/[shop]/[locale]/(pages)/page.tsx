import type { Metadata } from 'next'
import { alternates, localePath } from '@/lib/links'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { HomeWindow, homeWish } from '@/modules/shop-creation/storefront/components/home-window'
import { JsonLd, shopFacts } from '@/modules/shop-creation/storefront/components/json-ld'
import { openPage, type ShopParams } from '../_visit'

type Props = { params: Promise<ShopParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await openPage(params)
  if (!page) return {}
  return {
    alternates: {
      canonical: page.origin + localePath(page.visit.locale, '/'),
      languages: alternates(page.origin, '/'),
    },
  }
}

export default async function Page({ params }: Props) {
  const page = await openPage(params)
  if (!page) return null
  const { visit, caller, origin } = page
  const goods = await caller.storefront.home(homeWish(visit))
  return (
    <>
      <HomeWindow visit={visit} goods={goods} />
      <JsonLd data={shopFacts(visit, origin)} />
      {visit.features.access ? <AccessBeacon page="home" /> : null}
    </>
  )
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { placeChoices } from '@/app/_frame/place-choices'
import { orPage } from '@/app/(console)/_gate'
import { NextShop } from '@/modules/shop-creation/signup/components/next-shop'
import { env } from '@/platform/env'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signup'))('next.title') }
}

/** A further shop of somebody who has a desk; "shops" is no address a shop can have. */
export default async function Page() {
  const [caller, locale] = await Promise.all([sessionCaller(), getLocale()])
  // Asking for the shops sends whoever is not signed in to the door.
  const [, trades, regions, rent] = await orPage(() =>
    Promise.all([
      caller.tenancy.myShops(),
      caller.tenancy.trades(),
      caller.tenancy.regions(),
      caller.switches.rentAtStart(),
    ]),
  )
  return (
    <NextShop
      trades={placeChoices(trades, locale)}
      regions={placeChoices(regions, locale)}
      mallHost={new URL(env.MALL_BASE_URL).host}
      rent={rent}
    />
  )
}

import '@/modules/shop-creation/signup/components/signup.css'
import '@/modules/shop-creation/signup/components/preview-arcade.css'
import '@/modules/shop-creation/signup/components/preview-noren.css'
import '@fontsource-variable/familjen-grotesk'
import '@fontsource-variable/sofia-sans'
import '@fontsource-variable/sofia-sans-extra-condensed'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { placeChoices } from '@/app/_frame/place-choices'
import { originOf } from '@/lib/hosts'
import type { Locale } from '@/lib/locales'
import { Wizard } from '@/modules/shop-creation/signup/components/wizard'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../_mall'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signup')
  return { ...(await mallPage('/open-a-shop')), title: t('title'), description: t('description') }
}

export default async function OpenShopPage() {
  const locale = (await getLocale()) as Locale
  const api = await publicCaller(locale)
  const [trades, regions, rent] = await Promise.all([
    api.tenancy.trades(),
    api.tenancy.regions(),
    api.switches.rentAtStart(),
  ])
  return (
    <Wizard
      trades={placeChoices(trades, locale)}
      regions={placeChoices(regions, locale)}
      deskUrl={originOf(env.MALL_BASE_URL, 'console')}
      rent={rent}
      mallHost={new URL(env.MALL_BASE_URL).host}
    />
  )
}

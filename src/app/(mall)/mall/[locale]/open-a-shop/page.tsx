import '@/modules/shop-creation/signup/components/signup.css'
import '@fontsource-variable/familjen-grotesk'
import '@fontsource-variable/sofia-sans'
import '@fontsource-variable/sofia-sans-extra-condensed'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { inLocale, type Locale } from '@/lib/locales'
import type { RegionInfo } from '@/mall/tenancy/types'
import { Wizard } from '@/modules/shop-creation/signup/components/wizard'
import type { Choice } from '@/modules/shop-creation/signup/types'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../_mall'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signup')
  return { ...(await mallPage('/open-a-shop')), title: t('title'), description: t('description') }
}

/** Leaves of the tree under the name of their branch; a branch without leaves stands under itself. */
function choices(nodes: readonly RegionInfo[], locale: string): Choice[] {
  return nodes.flatMap((node) => {
    const parent = nodes.find((one) => one.id === node.parentId)
    const isBranch = nodes.some((one) => one.parentId === node.id)
    if (isBranch) return []
    const label = inLocale(node.names, locale)
    return [
      {
        value: node.id,
        label,
        group: parent ? inLocale(parent.names, locale) : label,
        code: parent?.code ?? node.code,
      },
    ]
  })
}

export default async function OpenShopPage() {
  const locale = (await getLocale()) as Locale
  const api = await publicCaller(locale)
  const [trades, regions] = await Promise.all([api.tenancy.trades(), api.tenancy.regions()])
  return (
    <Wizard
      trades={choices(trades, locale)}
      regions={choices(regions, locale)}
      mallHost={new URL(env.MALL_BASE_URL).host}
    />
  )
}

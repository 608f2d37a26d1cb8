import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { MallHome } from '@/mall/directory/components/mall-home'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../_mall'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('portal')
  return { ...(await mallPage('/')), title: { absolute: t('meta.title') }, description: t('meta.description') }
}

export default async function HomePage() {
  const api = await publicCaller((await getLocale()) as Locale)
  const [street, newest, reduced, regions, notices, figures] = await Promise.all([
    api.directory.street({ take: 7 }),
    api.directory.newest({ take: 9 }),
    api.directory.reduced({ take: 4 }),
    api.directory.regions(),
    api.directory.notices({ take: 4 }),
    api.directory.figures(),
  ])
  return <MallHome {...{ base: env.MALL_BASE_URL, street, newest, reduced, regions, notices, figures }} />
}

import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { NoticeList } from '@/mall/directory/components/notices'
import { MallPageHead } from '@/mall/directory/components/page-head'
import { publicCaller } from '@/server/caller'
import { mallPage } from '../../../_mall'

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await mallPage('/notices')), title: (await getTranslations('portal'))('notices.title') }
}

export default async function NoticesPage() {
  const t = await getTranslations('portal')
  const api = await publicCaller((await getLocale()) as Locale)
  return (
    <>
      <MallPageHead title={t('notices.title')} />
      <div className="wrap pb-24">
        <NoticeList notices={await api.directory.notices({ take: 50 })} linked={false} />
      </div>
    </>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, readOffice } from '@/app/(admin)/_office'
import { MallToday } from '@/mall/operator/components/mall-today'
import { sessionCaller } from '@/server/caller'
import { PageHeader } from '@/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.today'))('title') }
}

export default async function Page() {
  const [t, figures] = await Promise.all([getTranslations('admin.today'), readOffice()])
  const applied = await orPage(async () => (await sessionCaller()).admin.shops({ standing: 'applied' }))
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="body">
        <MallToday figures={figures} applied={applied.rows.slice(0, 6)} />
      </div>
    </>
  )
}

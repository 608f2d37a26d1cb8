import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(admin)/_office'
import { JobsView } from '@/mall/operator/components/jobs-view'
import { sessionCaller } from '@/server/caller'
import { PageHeader } from '@/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.jobs'))('title') }
}

export default async function Page() {
  const [t, [sheet, isRunning]] = await Promise.all([
    getTranslations('admin.jobs'),
    orPage(async () => {
      const caller = await sessionCaller()
      return Promise.all([caller.admin.jobs(), caller.admin.isRunning()])
    }),
  ])
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="body">
        <JobsView sheet={sheet} isRunning={isRunning} />
      </div>
    </>
  )
}

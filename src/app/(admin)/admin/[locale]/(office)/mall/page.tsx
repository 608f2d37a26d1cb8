import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(admin)/_office'
import { ProfileForm } from '@/mall/profile/components/profile-form'
import { sessionCaller } from '@/server/caller'
import { PageHeader } from '@/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.profile'))('title') }
}

export default async function Page() {
  const [t, profile] = await Promise.all([
    getTranslations('admin.profile'),
    orPage(async () => (await sessionCaller()).mallProfile.get()),
  ])
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="body settings">
        <ProfileForm initial={profile} />
      </div>
    </>
  )
}

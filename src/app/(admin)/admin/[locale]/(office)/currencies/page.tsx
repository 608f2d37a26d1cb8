import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(admin)/_office'
import { RatesForm } from '@/mall/currencies/components/rates-form'
import { sessionCaller } from '@/server/caller'
import { PageHeader } from '@/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.currencies'))('title') }
}

export default async function Page() {
  const [t, table] = await Promise.all([
    getTranslations('admin.currencies'),
    orPage(async () => (await sessionCaller()).currencies.table()),
  ])
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="body settings">
        <RatesForm initial={table} />
      </div>
    </>
  )
}

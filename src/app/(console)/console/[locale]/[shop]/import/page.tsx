import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { isUuid } from '@/lib/ids'
import { loadImportParams } from '@/modules/shop-creation/import/components/import-params'
import { ImportScreen } from '@/modules/shop-creation/import/components/import-screen'
import { importPart } from '@/modules/shop-creation/import/constants'
import { sessionCaller } from '@/server/caller'
import { InOutTabs } from './_tabs'

type Props = { params: Promise<{ shop: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { shop } = await params
  await requireSwitch(shop, importPart)
  const { run: runId } = await loadImportParams(searchParams)
  const [runs, run] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    return Promise.all([
      caller.import.list(),
      runId && isUuid(runId) ? caller.import.run({ runId }).catch(() => null) : null,
    ])
  })
  return <ImportScreen initialRuns={runs} initialRun={run} tabs={<InOutTabs shop={shop} page="import" />} />
}

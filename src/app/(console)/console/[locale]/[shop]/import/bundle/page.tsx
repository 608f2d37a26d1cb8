import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { isUuid } from '@/lib/ids'
import { loadBundleParams } from '@/modules/shop-creation/bundle/components/bundle-params'
import { BundleScreen } from '@/modules/shop-creation/bundle/components/bundle-screen'
import { bundlePart } from '@/modules/shop-creation/bundle/constants'
import { sessionCaller } from '@/server/caller'
import { InOutTabs } from '../_tabs'

type Props = { params: Promise<{ shop: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('export.bundle'))('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { shop } = await params
  await requireSwitch(shop, bundlePart)
  const { run: runId } = await loadBundleParams(searchParams)
  const [runs, run] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    return Promise.all([
      caller.bundle.list(),
      runId && isUuid(runId) ? caller.bundle.run({ runId }).catch(() => null) : null,
    ])
  })
  return <BundleScreen initialRuns={runs} initialRun={run} tabs={<InOutTabs shop={shop} page="bundle" />} />
}

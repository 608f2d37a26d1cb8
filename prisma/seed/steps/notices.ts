import { newId } from '@/lib/ids'
import { inMall } from '@/platform/db/mall'
import type { Calendar } from '../clock'
import { notices } from '../data/notices'
import { idOf, type Reference } from './reference'

/** Notices of the mall, of regions and of shops; written as rows, since the operator's editor for them is not built yet. */
export async function seedNotices(
  reference: Reference,
  shopIds: ReadonlyMap<string, string>,
  { daysAgo }: Calendar,
): Promise<void> {
  await inMall((tx) =>
    tx.notice.createMany({
      data: notices.map((notice) => ({
        id: newId(),
        source: notice.source,
        regionId: notice.region ? idOf(reference.regions, notice.region) : null,
        aboutShopId: notice.shop ? idOf(shopIds, notice.shop) : null,
        titles: { ...notice.titles },
        bodies: { ...notice.bodies },
        publishedAt: daysAgo(notice.daysAgo, 14),
      })),
    }),
  )
}

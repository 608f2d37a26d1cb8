import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import type { LegalValues, PageState, Section, Texts } from '../types'

export type WholePage = {
  id: string
  version: number
  section: Section
  handle: string
  titles: Texts
  bodies: Texts
  seoTitles: Texts
  seoTexts: Texts
  state: PageState
  publishedAt: Date | null
  endsAt: Date | null
  pinned: boolean
}

/** Every text that is not in the bin, in the order they were made, and the legal notice. */
export function listWholePages(scope: ShopScope): Promise<{
  pages: WholePage[]
  legal: { country: string; values: LegalValues; published: boolean; version: number } | null
}> {
  return inShop(scope, async (tx) => {
    const { shopId } = scope
    const rows = await tx.shopPage.findMany({
      where: { shopId, deletedAt: null },
      orderBy: [{ section: 'asc' }, { id: 'asc' }],
    })
    const legal = await tx.shopLegal.findUnique({ where: { shopId } })
    return {
      pages: rows.map(({ id, version, handle, publishedAt, endsAt, pinned, ...row }) => ({
        ...{ id, version, handle, publishedAt, endsAt, pinned },
        ...{ section: row.section as Section, state: row.state as PageState },
        ...{ titles: row.titles as Texts, bodies: row.bodies as Texts },
        ...{ seoTitles: row.seoTitles as Texts, seoTexts: row.seoTexts as Texts },
      })),
      legal: legal && {
        ...{ country: legal.country, values: legal.values as LegalValues },
        ...{ published: legal.published, version: legal.version },
      },
    }
  })
}

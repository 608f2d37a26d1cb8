import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { maxTexts } from '../constants'
import { languagesOf, standingAt } from '../rules'
import type { DeskPage, DeskPageRow, PageState, Section, Texts } from '../types'

/** All texts of a section: pinned first, then what was published or changed last. */
export async function listDeskPages(scope: ShopScope, section: Section): Promise<DeskPageRow[]> {
  const rows = await inShop(scope, (tx) =>
    tx.shopPage.findMany({
      where: { shopId: scope.shopId, section, deletedAt: null },
      orderBy:
        section === 'notice'
          ? [{ pinned: 'desc' }, { publishedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }]
          : [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: maxTexts,
    }),
  )
  const at = now()
  return rows.map(({ id, handle, publishedAt, endsAt, pinned, updatedAt, updatedBy, ...row }) => {
    const [titles, bodies] = [row.titles as Texts, row.bodies as Texts]
    return {
      ...{ id, section, handle, titles, languages: languagesOf(titles, bodies), publishedAt, endsAt },
      ...{ pinned, updatedAt, updatedBy },
      standing: standingAt({ state: row.state as PageState, publishedAt, endsAt }, at),
    }
  })
}

/** @throws AppError NOT_FOUND */
export async function getDeskPage(scope: ShopScope, id: string): Promise<DeskPage> {
  const { shopId } = scope
  const row = await inShop(scope, (tx) => tx.shopPage.findUnique({ where: { shopId_id: { shopId, id } } }))
  if (!row || row.deletedAt) throw notFound('page')
  const { handle, publishedAt, endsAt, pinned, updatedAt, updatedBy, version } = row
  const state = row.state as PageState
  return {
    ...{
      id,
      section: row.section as Section,
      handle,
      state,
      publishedAt,
      endsAt,
      pinned,
      updatedAt,
      updatedBy,
      version,
    },
    ...{ titles: row.titles as Texts, bodies: row.bodies as Texts },
    ...{ seoTitles: row.seoTitles as Texts, seoTexts: row.seoTexts as Texts },
    standing: standingAt({ state, publishedAt, endsAt }, now()),
  }
}

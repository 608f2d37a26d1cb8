import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { maxTexts } from '../constants'
import { languagesOf, noTexts, standingAt } from '../rules'
import type { DeskPage, DeskPageRow, PageState, Section, Texts } from '../types'

const rowColumns = {
  ...{ id: true, handle: true, titles: true, state: true, publishedAt: true, endsAt: true, pinned: true },
  ...{ updatedAt: true, updatedBy: true },
} as const

/** All texts of a section: pinned first, then what was published or changed last. */
export async function listDeskPages(scope: ShopScope, section: Section): Promise<DeskPageRow[]> {
  const { shopId } = scope
  const [rows, written] = await inShop(scope, async (tx) => {
    const found = await tx.shopPage.findMany({
      where: { shopId, section, deletedAt: null },
      orderBy:
        section === 'notice'
          ? [{ pinned: 'desc' }, { publishedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }]
          : [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: maxTexts,
      select: rowColumns,
    })
    // Which languages are written is all a list says of the texts; none of them leaves the database for it.
    const languages = await tx.$queryRaw<{ id: string; bodies: Texts }[]>`
      SELECT id, (SELECT jsonb_object_agg(key, left(value, 1)) FROM jsonb_each_text(bodies)) AS bodies
      FROM shop_page WHERE shop_id = ${shopId}::uuid AND id = ANY(${found.map(({ id }) => id)}::uuid[])`
    return [found, new Map(languages.map(({ id, bodies }) => [id, bodies]))] as const
  })
  const at = now()
  return rows.map(({ id, titles: given, state, ...row }) => {
    const titles = given as Texts
    return {
      ...{ ...row, id, section, titles, languages: languagesOf(titles, written.get(id) ?? noTexts) },
      standing: standingAt({ ...row, state: state as PageState }, at),
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

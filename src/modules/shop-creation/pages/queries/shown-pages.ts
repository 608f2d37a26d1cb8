import type { Prisma } from '@/generated/prisma/client'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { maxTexts, noticesPerPage } from '../constants'
import { isPolicyKind, noTexts, pathOf, textIn } from '../rules'
import { openingMarkup, openingOf } from '../rules/clean'
import type { NoticeCard, NoticeList, PageAddress, PageLinks, Section, ShownPage, Texts } from '../types'

type Row = Prisma.ShopPageGetPayload<object>

/** What visitors see at this moment. */
const shown = ({ shopId }: ShopScope): Prisma.ShopPageWhereInput => {
  const at = now()
  return {
    ...{ shopId, state: 'published', deletedAt: null, publishedAt: { lte: at } },
    OR: [{ endsAt: null }, { endsAt: { gt: at } }],
  }
}

function pageOf({ id, handle, endsAt, pinned, updatedAt, ...row }: Row): ShownPage {
  return {
    ...{ id, section: row.section as Section, handle, endsAt, pinned, updatedAt },
    ...{ titles: row.titles as Texts, bodies: row.bodies as Texts },
    ...{ seoTitles: row.seoTitles as Texts, seoTexts: row.seoTexts as Texts },
    publishedAt: row.publishedAt ?? row.createdAt,
  }
}

/** @throws AppError NOT_FOUND for what does not exist or is not seen at this moment */
export async function getShownPage(scope: ShopScope, section: Section, handle: string): Promise<ShownPage> {
  const row = await inShop(scope, (tx) => tx.shopPage.findFirst({ where: { ...shown(scope), section, handle } }))
  if (!row) throw notFound('page')
  return pageOf(row)
}

const byDate = [{ pinned: 'desc' }, { publishedAt: 'desc' }, { id: 'desc' }] as const

const cardColumns = { id: true, handle: true, titles: true, publishedAt: true, createdAt: true, pinned: true } as const

/** Notices as cards, with the beginning of each in the language its reader gets. No whole text leaves the database. */
async function readCards(
  tx: Tx,
  scope: ShopScope,
  shopLocale: string,
  window: { skip?: number; take: number },
): Promise<NoticeCard[]> {
  const { shopId, reading } = scope
  const where = { ...shown(scope), section: 'notice' }
  const rows = await tx.shopPage.findMany({ where, orderBy: [...byDate], ...window, select: cardColumns })
  const begun = await tx.$queryRaw<{ id: string; bodies: Texts }[]>`
    SELECT id, (SELECT jsonb_object_agg(key, left(value, ${openingMarkup}::int)) FROM jsonb_each_text(bodies)) AS bodies
    FROM shop_page WHERE shop_id = ${shopId}::uuid AND id = ANY(${rows.map(({ id }) => id)}::uuid[])`
  const beginnings = new Map(begun.map(({ id, bodies }) => [id, bodies]))
  return rows.map(({ titles, createdAt, publishedAt, ...row }) => {
    const { text, lang } = textIn(beginnings.get(row.id) ?? noTexts, reading?.locale ?? shopLocale, shopLocale)
    return {
      ...{ ...row, titles: titles as Texts, publishedAt: publishedAt ?? createdAt },
      opening: { text: openingOf(text), lang },
    }
  })
}

/**
 * Notices that are current: pinned ones first, then the newest.
 * @param shopLocale read where the reader's language is not written
 */
export async function listNotices(scope: ShopScope, shopLocale: string, page: number): Promise<NoticeList> {
  const [items, total] = await inShop(scope, async (tx) => [
    await readCards(tx, scope, shopLocale, { skip: (page - 1) * noticesPerPage, take: noticesPerPage }),
    await tx.shopPage.count({ where: { ...shown(scope), section: 'notice' } }),
  ])
  return { items, total, page, pages: Math.max(1, Math.ceil(total / noticesPerPage)) }
}

/** The first notices of the list, for a block of the front page. */
export async function listNewestNotices(scope: ShopScope, shopLocale: string, count: number): Promise<NoticeCard[]> {
  if (count === 0) return []
  return inShop(scope, (tx) => readCards(tx, scope, shopLocale, { take: count }))
}

/**
 * What menus and footers may lead to.
 * @param handles of the free pages that menus name
 */
export async function getPageLinks(scope: ShopScope, handles: readonly string[]): Promise<PageLinks> {
  const { shopId } = scope
  const seen = shown(scope)
  const [rows, notice, legal] = await inShop(scope, async (tx) => [
    await tx.shopPage.findMany({
      where: { AND: [seen, { OR: [{ section: 'policy' }, { section: 'page', handle: { in: [...handles] } }] }] },
      select: { section: true, handle: true, titles: true },
    }),
    await tx.shopPage.findFirst({ where: { ...seen, section: 'notice' }, select: { id: true } }),
    await tx.shopLegal.findUnique({ where: { shopId }, select: { published: true } }),
  ])
  const of = (section: Section) => rows.filter((row) => row.section === section)
  return {
    pages: of('page').map(({ handle, titles }) => ({ handle, titles: titles as Texts })),
    policies: of('policy').flatMap(({ handle, titles }) =>
      isPolicyKind(handle) ? [{ kind: handle, titles: titles as Texts }] : [],
    ),
    legal: legal?.published ?? false,
    notices: notice !== null,
  }
}

/** No part of the shop that has texts: the switch is off. */
export const noPageLinks: PageLinks = { pages: [], policies: [], legal: false, notices: false }

/** Addresses of everything that can be read, for search engines. */
export async function listPageAddresses(scope: ShopScope): Promise<PageAddress[]> {
  const { shopId } = scope
  const [rows, legal] = await inShop(scope, async (tx) => [
    await tx.shopPage.findMany({
      where: shown(scope),
      select: { section: true, handle: true, updatedAt: true },
      orderBy: [{ section: 'asc' }, { handle: 'asc' }],
      take: maxTexts * 3,
    }),
    await tx.shopLegal.findFirst({ where: { shopId, published: true }, select: { updatedAt: true } }),
  ])
  const notices = rows.filter((row) => row.section === 'notice').map((row) => row.updatedAt.getTime())
  return [
    ...(legal ? [{ path: '/legal', changed: legal.updatedAt }] : []),
    ...(notices.length > 0 ? [{ path: '/notices', changed: new Date(Math.max(...notices)) }] : []),
    ...rows.map(({ section, handle, updatedAt }) => ({
      path: pathOf(section as Section, encodeURIComponent(handle)),
      changed: updatedAt,
    })),
  ]
}

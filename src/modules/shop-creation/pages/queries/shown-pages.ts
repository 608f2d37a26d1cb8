import type { Prisma } from '@/generated/prisma/client'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { maxTexts, noticesPerPage } from '../constants'
import { isPolicyKind, pathOf } from '../rules'
import { openingsOf } from '../rules/clean'
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

function cardOf(row: Row): NoticeCard {
  const { id, handle, titles, bodies, publishedAt, pinned } = pageOf(row)
  return { id, handle, titles, publishedAt, pinned, openings: openingsOf(bodies) }
}

/** Notices that are current: pinned ones first, then the newest. */
export async function listNotices(scope: ShopScope, page: number): Promise<NoticeList> {
  const where = { ...shown(scope), section: 'notice' }
  const [rows, total] = await inShop(scope, async (tx) => [
    await tx.shopPage.findMany({
      where,
      orderBy: [...byDate],
      skip: (page - 1) * noticesPerPage,
      take: noticesPerPage,
    }),
    await tx.shopPage.count({ where }),
  ])
  return { items: rows.map(cardOf), total, page, pages: Math.max(1, Math.ceil(total / noticesPerPage)) }
}

/** The first notices of the list, for a block of the front page. */
export async function listNewestNotices(scope: ShopScope, count: number): Promise<NoticeCard[]> {
  if (count === 0) return []
  const rows = await inShop(scope, (tx) =>
    tx.shopPage.findMany({ where: { ...shown(scope), section: 'notice' }, orderBy: [...byDate], take: count }),
  )
  return rows.map(cardOf)
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

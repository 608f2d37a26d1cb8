import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { notePath } from '@/shop/redirects/commands'
import { maxTexts } from '../constants'
import { freeHandle, handleFrom, isPolicyKind, pathOf, textIn } from '../rules'
import { cleanBodies } from '../rules/clean'
import type { CreatePageInput, UpdatePageInput } from '../schema'
import type { Section } from '../types'

/** The shop a text belongs to, and the language it is written in first. */
export type WritingShop = { scope: ShopScope; locale: string }

type Content = Omit<CreatePageInput, 'handle'>

const addressTaken = (handle: string) =>
  new AppError('PAGE_ADDRESS_TAKEN', 'CONFLICT', {
    userMessage: `Another page already has the address "${handle}".`,
    data: { handle },
  })

const changedElsewhere = (by: string, at: Date) =>
  new AppError('PAGE_CHANGED', 'CONFLICT', {
    userMessage: 'Someone else saved this page in the meantime. Load it again to see both.',
    data: { by, at: at.toISOString() },
  })

const isDuplicate = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

async function chooseHandle(
  tx: Tx,
  { scope, locale }: WritingShop,
  input: CreatePageInput,
  ownId: string,
): Promise<string> {
  const { section, handle, titles } = input
  if (section === 'policy') {
    if (!isPolicyKind(handle)) throw notFound('policy')
    return handle
  }
  const wanted = handle || handleFrom(titles, locale, section)
  const rows = await tx.shopPage.findMany({
    where: { shopId: scope.shopId, section, handle: { startsWith: wanted }, id: { not: ownId } },
    select: { handle: true },
  })
  const taken = new Set(rows.map((row) => row.handle))
  if (handle && taken.has(handle)) throw addressTaken(handle)
  return freeHandle(wanted, taken)
}

/** The columns of a text; what is published without a moment is published now. */
function columnsOf(actor: Actor, { titles, bodies, seoTitles, seoTexts, ...rest }: Content) {
  const at = now()
  return {
    ...{ titles, bodies: cleanBodies(bodies), seoTitles, seoTexts },
    ...{ state: rest.state, endsAt: rest.endsAt, pinned: rest.section === 'notice' && rest.pinned },
    publishedAt: rest.state === 'published' ? (rest.publishedAt ?? at) : rest.publishedAt,
    ...{ updatedAt: at, updatedBy: actor.name ?? '' },
  }
}

async function refuseTooMany(tx: Tx, { shopId }: ShopScope, section: Section): Promise<void> {
  if ((await tx.shopPage.count({ where: { shopId, section, deletedAt: null } })) < maxTexts) return
  throw new AppError('PAGE_LIMIT', 'CONFLICT', {
    userMessage: `A shop keeps up to ${maxTexts} of these. Delete one first.`,
    data: { max: maxTexts },
  })
}

type Told = { action: string; id: string; section: Section; title: string }

/** Tells the log and every page that shows the shop's texts. */
export async function tell(tx: Tx, scope: ShopScope, actor: Actor, { action, id, ...data }: Told): Promise<void> {
  await recordAct(tx, actor, { action, shopId: scope.shopId, subject: { kind: 'page', id }, data })
  await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
}

/**
 * Writes a new text.
 * @throws AppError PAGE_ADDRESS_TAKEN, PAGE_LIMIT, NOT_FOUND for a policy of an unknown kind
 */
export async function createPage(shop: WritingShop, actor: Actor, input: CreatePageInput): Promise<{ id: string }> {
  const { scope, locale } = shop
  const { section } = input
  return inShop(scope, async (tx) => {
    await refuseTooMany(tx, scope, section)
    const id = newId()
    const handle = await chooseHandle(tx, shop, input, id)
    const columns = columnsOf(actor, input)
    const made = await tx.shopPage.createMany({
      data: [{ shopId: scope.shopId, id, section, handle, ...columns, createdAt: columns.updatedAt }],
      skipDuplicates: true,
    })
    if (made.count === 0) throw addressTaken(handle)
    await notePath(tx, scope, { from: null, to: pathOf(section, handle) })
    await tell(tx, scope, actor, {
      action: 'page.created',
      id,
      section,
      title: textIn(input.titles, locale, locale).text,
    })
    return { id }
  })
}

/**
 * Saves a text over the version that was read. Its old address leads to the new one.
 * @throws AppError PAGE_CHANGED when somebody saved it since (data.by, data.at), PAGE_ADDRESS_TAKEN, NOT_FOUND
 */
export async function updatePage(
  shop: WritingShop,
  actor: Actor,
  { id, version, ...input }: UpdatePageInput,
): Promise<void> {
  const { scope, locale } = shop
  const { shopId } = scope
  try {
    await inShop(scope, async (tx) => {
      const before = await tx.shopPage.findUnique({ where: { shopId_id: { shopId, id } } })
      if (!before || before.deletedAt || before.section !== input.section) throw notFound('page')
      const handle = await chooseHandle(tx, shop, { ...input, handle: input.handle || before.handle }, id)
      const saved = await tx.shopPage.updateMany({
        where: { shopId, id, version, deletedAt: null },
        data: { ...columnsOf(actor, input), handle, version: { increment: 1 } },
      })
      if (saved.count !== 1) throw changedElsewhere(before.updatedBy, before.updatedAt)
      const { section } = input
      if (handle !== before.handle)
        await notePath(tx, scope, { from: pathOf(section, before.handle), to: pathOf(section, handle) })
      const title = textIn(input.titles, locale, locale).text
      await tell(tx, scope, actor, { action: actOf(before.state, input.state), id, section, title })
    })
  } catch (error) {
    throw isDuplicate(error) ? addressTaken(input.handle) : error
  }
}

function actOf(before: string, after: string): string {
  if (before === after) return 'page.changed'
  return after === 'published' ? 'page.published' : 'page.withdrawn'
}

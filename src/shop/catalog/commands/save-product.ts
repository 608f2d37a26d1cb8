import { cleanGtin, isGtin } from '@/lib/gtin'
import { newId } from '@/lib/ids'
import { slugify } from '@/lib/text'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { loadProductStates } from '../queries/load-states'
import { freeHandle } from '../rules'
import type { CreateProductInput, UpdateProductInput } from '../schema'
import type { ProductState } from '../types'
import { writeProductStates } from './write-states'

const handleTaken = (handle: string) =>
  new AppError('HANDLE_TAKEN', 'CONFLICT', {
    userMessage: `Another product already has the address "${handle}".`,
    data: { handle },
  })

async function chooseHandle(tx: Tx, scope: ShopScope, wanted: string, title: string, ownId: string): Promise<string> {
  const base = wanted || slugify(title) || 'product'
  const rows = await tx.product.findMany({
    where: { shopId: scope.shopId, handle: { startsWith: base }, id: { not: ownId } },
    select: { handle: true },
  })
  const taken = new Set(rows.map((row) => row.handle))
  if (wanted && taken.has(wanted)) throw handleTaken(wanted)
  return freeHandle(base, taken)
}

/** Numbers that were typed now must be right; what came by an import may wait to be mended. */
function checkGtins(input: CreateProductInput, before: ProductState | null): void {
  const known = new Set((before?.variants ?? []).map((variant) => variant.gtin))
  const wrong = input.variants.filter(({ gtin }) => gtin !== '' && !known.has(gtin) && !isGtin(gtin))
  if (wrong.length === 0) return
  throw new AppError('GTIN_INVALID', 'BAD_REQUEST', {
    userMessage: 'The check digit of a GTIN does not fit. Please look at the number again.',
    data: { variantIds: wrong.map(({ id }) => id) },
  })
}

async function checkReferences(tx: Tx, scope: ShopScope, input: CreateProductInput): Promise<void> {
  const mediaIds = [
    ...new Set([...input.images.map((image) => image.mediaId), ...input.variants.flatMap((v) => v.mediaId ?? [])]),
  ]
  const [media, categories] = [
    mediaIds.length > 0 ? await tx.media.count({ where: { shopId: scope.shopId, id: { in: mediaIds } } }) : 0,
    input.categoryIds.length > 0
      ? await tx.category.count({ where: { shopId: scope.shopId, id: { in: input.categoryIds } } })
      : 0,
  ]
  await checkTerms(tx, scope, input)
  if (media !== mediaIds.length) throw notFound('picture')
  if (categories !== new Set(input.categoryIds).size) throw notFound('category')
}

/** Classes the variants name must be the shop's. */
async function checkTerms(tx: Tx, scope: ShopScope, { variants }: CreateProductInput): Promise<void> {
  const named = (key: 'taxClass' | 'shippingClass') => [...new Set(variants.flatMap((variant) => variant[key] ?? []))]
  const [taxed, carried] = [named('taxClass'), named('shippingClass')]
  if (
    taxed.length > 0 &&
    (await tx.taxClass.count({ where: { shopId: scope.shopId, key: { in: taxed } } })) < taxed.length
  )
    throw notFound('tax class')
  if (
    carried.length > 0 &&
    (await tx.shippingClass.count({ where: { shopId: scope.shopId, key: { in: carried } } })) < carried.length
  )
    throw notFound('shipping class')
}

function applyInput(input: CreateProductInput, id: string, handle: string, before: ProductState | null): ProductState {
  const known = new Map((before?.variants ?? []).map((variant) => [variant.id, variant]))
  const { inShop: shown, publishAt, ...fields } = input
  return {
    ...fields,
    id,
    handle,
    publishedAt: shown ? (publishAt ?? before?.publishedAt ?? now().toISOString()) : null,
    words: input.words ?? before?.words ?? {},
    relatedIds: [...new Set(input.relatedIds)].filter((relatedId) => relatedId !== id),
    categoryIds: [...new Set(input.categoryIds)],
    version: before?.version ?? 0,
    variants: input.variants.map(({ seenOnHand, ...variant }) => {
      const was = known.get(variant.id)
      return {
        ...variant,
        // The form's ids of new variants only tell them apart there.
        id: was?.id ?? newId(),
        gtin: cleanGtin(variant.gtin),
        onHand: was ? was.onHand + variant.onHand - seenOnHand : variant.onHand,
        reserved: was?.reserved ?? 0,
        usualPriceMinor: was?.usualPriceMinor ?? null,
      }
    }),
  }
}

const actorName = (actor: Actor) => actor.name ?? actor.kind

/** @throws AppError HANDLE_TAKEN, GTIN_INVALID, NOT_FOUND (a picture, category or variant of someone else) */
export function createProduct(
  scope: ShopScope,
  actor: Actor,
  input: CreateProductInput,
): Promise<{ id: string; handle: string }> {
  return inShop(scope, async (tx) => {
    const id = newId()
    checkGtins(input, null)
    await checkReferences(tx, scope, input)
    const after = applyInput(input, id, await chooseHandle(tx, scope, input.handle, input.title, id), null)
    await writeProductStates(tx, scope, [{ before: null, after }], { actor: actorName(actor), kind: 'adjustment' })
    await recordAct(tx, actor, {
      action: 'product.created',
      shopId: scope.shopId,
      subject: { kind: 'product', id },
      data: { title: after.title },
    })
    return { id, handle: after.handle }
  })
}

const compared = [
  'title',
  'handle',
  'descriptionHtml',
  'vendor',
  'productType',
  'tags',
  'status',
  'options',
  'seoTitle',
  'seoDescription',
  'words',
  'variants',
  'images',
  'categoryIds',
  'publishedAt',
  'publishedUntil',
  'listedInMall',
  'membersOnly',
  'priceFrom',
  'priceUntil',
  'customValues',
  'relatedIds',
] as const

const changedFields = (before: ProductState, after: ProductState) =>
  compared.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))

/** Takes the version the person saw, or fails: the row is locked by this from here on. */
async function takeVersion(tx: Tx, scope: ShopScope, id: string, version: number): Promise<void> {
  const { count } = await tx.product.updateMany({
    where: { shopId: scope.shopId, id, version },
    data: { updatedAt: now() },
  })
  if (count === 1) return
  const row = await tx.product.findUnique({
    where: { shopId_id: { shopId: scope.shopId, id } },
    select: { version: true },
  })
  if (!row) throw notFound('product')
  throw new AppError('PRODUCT_CHANGED', 'CONFLICT', {
    userMessage: 'Someone else saved this product in the meantime. Load it again to see both.',
    data: { version: row.version },
  })
}

/**
 * Saves the whole product as the editor shows it.
 * @throws AppError PRODUCT_CHANGED (saved by someone else since), HANDLE_TAKEN, GTIN_INVALID, STOCK_BELOW_RESERVED, NOT_FOUND
 */
export function updateProduct(
  scope: ShopScope,
  actor: Actor,
  input: UpdateProductInput,
): Promise<{ version: number; handle: string }> {
  const { id, version, ...fields } = input
  return inShop(scope, async (tx) => {
    await takeVersion(tx, scope, id, version)
    const [before] = await loadProductStates(tx, scope, { ids: [id] }, { lock: true })
    if (!before) throw notFound('product')
    checkGtins(fields, before)
    await checkReferences(tx, scope, fields)
    checkRemovedVariants(before, fields)
    const after = applyInput(fields, id, await chooseHandle(tx, scope, fields.handle, fields.title, id), before)
    const versions = await writeProductStates(tx, scope, [{ before, after }], {
      actor: actorName(actor),
      kind: 'adjustment',
    })
    await recordAct(tx, actor, {
      action: 'product.updated',
      shopId: scope.shopId,
      subject: { kind: 'product', id },
      data: { fields: changedFields(before, after).join(' ') },
    })
    return { version: versions.get(id) ?? version + 1, handle: after.handle }
  })
}

/** Pieces that an order waits for need their variant until they are shipped. */
function checkRemovedVariants(before: ProductState, input: CreateProductInput): void {
  const kept = new Set(input.variants.map(({ id }) => id))
  const promised = before.variants.filter((variant) => !kept.has(variant.id) && variant.reserved > 0)
  if (promised.length === 0) return
  throw new AppError('VARIANT_RESERVED', 'CONFLICT', {
    userMessage: 'Open orders wait for a variant that would be removed. Ship or cancel them first.',
    data: { variants: promised.map(({ options }) => options.join(' / ')) },
  })
}

import { cleanGtin } from '@/lib/gtin'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { loadProductStates } from '../queries/load-states'
import { type GridProductChange, variantProblems } from '../schema'
import type { GridOutcome, ProductState, VariantState } from '../types'
import { type StateWrite, writeProductStates } from './write-states'

type Problem = GridOutcome['problems'][number]
type VariantChange = GridProductChange['variants'][number]

/** Holds the rows whose version is still the one that was seen, in key order like everyone who changes several. */
async function takeVersions(tx: Tx, scope: ShopScope, changes: readonly GridProductChange[]): Promise<Set<string>> {
  const seen = changes.map(({ id, version }) => ({ id, version }))
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM product p JOIN jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) AS w(id uuid, version int) ON w.id = p.id
    WHERE p.shop_id = ${scope.shopId}::uuid AND p.version = w.version ORDER BY p.id FOR UPDATE OF p`
  return new Set(rows.map(({ id }) => id))
}

/** Changed cells only: what is left out stays, even when it became undefined on its way. */
function given<T extends object>(set: { [key in keyof T]?: T[key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as Partial<T>
}

function changeVariant(was: VariantState, { set, seenOnHand }: VariantChange): VariantState {
  const { onHand, gtin, ...rest } = set
  return {
    ...was,
    ...given<VariantState>(rest),
    gtin: gtin === undefined ? was.gtin : cleanGtin(gtin),
    // The difference a person made, so that a sale in between stays sold.
    onHand: onHand === undefined ? was.onHand : was.onHand + onHand - (seenOnHand ?? was.onHand),
  }
}

function changeProduct(before: ProductState, { set, variants }: GridProductChange): ProductState {
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  const firstSale = set.status === 'active' && before.status === 'draft' && before.publishedAt === null
  return {
    ...before,
    ...given<ProductState>(set),
    publishedAt: firstSale ? now().toISOString() : before.publishedAt,
    variants: before.variants.map((was) => {
      const change = byId.get(was.id)
      return change ? changeVariant(was, change) : was
    }),
  }
}

type Terms = { taxClass: ReadonlySet<string>; shippingClass: ReadonlySet<string> }

async function knownTerms(tx: Tx, scope: ShopScope): Promise<Terms> {
  const where = { shopId: scope.shopId }
  const taxed = await tx.taxClass.findMany({ where, select: { key: true } })
  const carried = await tx.shippingClass.findMany({ where, select: { key: true } })
  return { taxClass: new Set(taxed.map(({ key }) => key)), shippingClass: new Set(carried.map(({ key }) => key)) }
}

/** What is wrong in the rows that were changed; the others stay as they are. */
function problemsIn({ before, after }: StateWrite, change: GridProductChange, terms: Terms): Problem[] {
  const gtins = new Set((before?.variants ?? []).map(({ gtin }) => gtin))
  const changed = new Set(change.variants.map(({ id }) => id))
  return after.variants
    .filter(({ id }) => changed.has(id))
    .flatMap((variant): Problem[] => [
      ...variantProblems(variant, (gtin) => gtins.has(gtin)).map(([cell, problem]) => ({
        variantId: variant.id,
        cell,
        problem,
      })),
      ...(['taxClass', 'shippingClass'] as const)
        .filter((cell) => variant[cell] !== null && !terms[cell].has(variant[cell]))
        .map((cell) => ({ variantId: variant.id, cell, problem: 'unknown' as const })),
    ])
}

/**
 * Saves the changed cells of many products at once. A product that someone else saved since, or in which a cell is
 * wrong, is left as a whole and told; the others are saved.
 */
export function saveGrid(scope: ShopScope, actor: Actor, changes: readonly GridProductChange[]): Promise<GridOutcome> {
  return inShop(scope, async (tx) => {
    const mine = await takeVersions(tx, scope, changes)
    const states = await loadProductStates(tx, scope, { ids: [...mine] }, { lock: true })
    const terms = await knownTerms(tx, scope)
    const byId = new Map(states.map((state) => [state.id, state]))
    const problems: Problem[] = []
    const writes = changes.flatMap((change): StateWrite[] => {
      const before = byId.get(change.id)
      if (!before) return []
      const write = { before, after: changeProduct(before, change) }
      const wrong = problemsIn(write, change, terms)
      problems.push(...wrong)
      return wrong.length > 0 ? [] : [write]
    })
    const versions = await writeProductStates(tx, scope, writes, {
      actor: actor.name ?? actor.kind,
      kind: 'adjustment',
    })
    if (writes.length > 0)
      await recordAct(tx, actor, {
        action: 'catalogue.grid-saved',
        shopId: scope.shopId,
        data: {
          products: writes.length,
          ids: writes
            .map(({ after }) => after.id)
            .join(' ')
            .slice(0, 4_000),
        },
      })
    return {
      saved: [...versions].map(([id, version]) => ({ id, version })),
      conflicts: changes.map(({ id }) => id).filter((id) => !byId.has(id)),
      problems,
    }
  })
}

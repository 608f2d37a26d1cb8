import { newId } from '@/lib/ids'
import { after, hours } from '@/lib/time'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { createCategory } from '@/shop/catalog/commands/categories'
import { saveCustomField } from '@/shop/catalog/commands/terms'
import { writeProductStates } from '@/shop/catalog/commands/write-states'
import { blankProduct, blankVariant } from '@/shop/catalog/constants'
import type { ProductOption, ProductState, VariantState } from '@/shop/catalog/types'
import { hashText, type Random, random } from '@/ui/illustration/core/number'
import { inStoreGtin } from '../../prisma/seed/build/gtin'
import { aisles, looks, makers, shades, stuffs, things } from './words'

export type GoodsPlan = {
  count: number
  /** products to a transaction */
  batch?: number
  /** pictures that goods may share; without them they have none */
  mediaIds?: readonly string[]
  /** another seed makes other goods */
  seed?: string
  onProgress?: (done: number) => void
}

const actor = { kind: 'system', name: 'Generator' } as const
const of = <T>(list: readonly T[], roll: Random): T => list[Math.floor(roll() * list.length)] as T

async function makeAisles(scope: ShopScope): Promise<string[]> {
  const ids: string[] = []
  for (const { title, below } of aisles) {
    const { id } = await createCategory(scope, actor, { title, handle: '', parentId: null })
    for (const name of below)
      ids.push((await createCategory(scope, actor, { title: name, handle: '', parentId: id })).id)
  }
  return ids
}

/** Characteristics that the goods get, two of them offered as filters. */
async function makeFields(scope: ShopScope): Promise<void> {
  const common = { unit: '', choices: [], categoryId: null, isFacet: false }
  const choices = stuffs.map((stuff) => ({ key: stuff, names: { en: stuff } }))
  await saveCustomField(scope, actor, {
    ...common,
    key: 'material',
    names: { en: 'Material', ja: '素材', ko: '소재' },
    kind: 'choice',
    choices,
    isFacet: true,
  })
  await saveCustomField(scope, actor, {
    ...common,
    key: 'handmade',
    names: { en: 'Made by hand', ja: '手作り', ko: '수제' },
    kind: 'boolean',
    isFacet: true,
  })
  await saveCustomField(scope, actor, {
    ...common,
    key: 'width',
    names: { en: 'Width', ja: '幅', ko: '너비' },
    kind: 'number',
    unit: 'cm',
  })
}

/** All combinations, up to three of two options. */
export function optionsFor(roll: Random): ProductOption[] {
  if (roll() < 0.7) return []
  const start = Math.floor(roll() * (shades.length - 4))
  return [{ name: 'Shade', values: shades.slice(start, start + 2 + Math.floor(roll() * 3)) }]
}

const combinations = (options: readonly ProductOption[]): string[][] =>
  options.reduce<string[][]>((rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]])

export type ProductShape = { options: ProductOption[]; place: number; roll: Random }

/** One product: name, numbers and figures follow from its place alone. */
export function productAt({ options, place, roll }: ProductShape): ProductState {
  const [thing, stuff, look] = [of(things, roll), of(stuffs, roll), of(looks, roll)]
  const price = 400 + Math.floor(roll() * 120) * 50
  const reduced = roll() < 0.15
  const variants = combinations(options).map(
    (choices, index): VariantState => ({
      ...blankVariant(newId(), choices),
      sku: `${thing.en.slice(0, 2).toUpperCase()}-${String(place).padStart(5, '0')}-${index + 1}`,
      gtin: inStoreGtin(1 + (place % 90), index + 1 + Math.floor(place / 90) * 40),
      priceMinor: price + index * 50,
      compareAtMinor: reduced ? Math.round(price * 1.25) + index * 50 : null,
      costMinor: Math.round(price * 0.45),
      weightGrams: 80 + Math.floor(roll() * 1_500),
      onHand: roll() < 0.08 ? 0 : 1 + Math.floor(roll() * 60),
    }),
  )
  const title = `${look} ${stuff} ${thing.en}`
  return {
    ...blankProduct(newId(), `${title.toLowerCase().replace(/ /g, '-')}-${place}`),
    title: roll() < 0.2 ? `${title} ${roll() < 0.5 ? thing.ja : thing.ko}` : title,
    descriptionHtml: `<p>${look} ${thing.en} of ${stuff}, made in small numbers and sent within two days.</p>`,
    vendor: of(makers, roll),
    productType: thing.en,
    tags: [stuff, look.toLowerCase()],
    status: 'active',
    publishedAt: after(now(), -hours(place + 1)).toISOString(),
    options,
    variants,
    customValues: { material: stuff, handmade: roll() < 0.5, width: 5 + Math.floor(roll() * 60) },
  }
}

/** Fills a shop with goods on shelves, some hundreds to a transaction, as an import would write them. */
export async function generateGoods(scope: ShopScope, plan: GoodsPlan): Promise<void> {
  const { count, batch = 250, mediaIds = [], seed = 'goods', onProgress = () => {} } = plan
  const roll = random(hashText(seed))
  const shelves = await makeAisles(scope)
  await makeFields(scope)
  for (let from = 0; from < count; from += batch) {
    const writes = Array.from({ length: Math.min(batch, count - from) }, (_, index) => {
      const place = from + index
      const product = productAt({ options: optionsFor(roll), place, roll })
      const cover = mediaIds[place % Math.max(1, mediaIds.length)]
      return {
        before: null,
        after: {
          ...product,
          categoryIds: [of(shelves, roll)],
          images: cover ? [{ mediaId: cover, alt: product.title }] : [],
        },
      }
    })
    await inShop(scope, (tx) => writeProductStates(tx, scope, writes, { actor: actor.name, kind: 'adjustment' }))
    onProgress(from + writes.length)
  }
}

/** One product with so many variants: as many sizes as it takes of 25 shades each. */
export async function generateVariants(scope: ShopScope, count: number): Promise<{ id: string; handle: string }> {
  const sizes = Array.from({ length: Math.ceil(count / shades.length) }, (_, i) => `${20 + i * 5} cm`)
  const options = [
    { name: 'Size', values: sizes },
    { name: 'Shade', values: [...shades] },
  ]
  const product = productAt({ options, place: 90_000 + count, roll: random(hashText(`variants ${count}`)) })
  const after: ProductState = {
    ...product,
    title: `Moon paper lantern in ${count} kinds`,
    publishedAt: now().toISOString(),
    variants: product.variants
      .slice(0, count)
      .map((variant, index) => ({ ...variant, priceMinor: 2_900 + Math.floor(index / shades.length) * 400 })),
  }
  await inShop(scope, (tx) =>
    writeProductStates(tx, scope, [{ before: null, after }], { actor: actor.name, kind: 'adjustment' }),
  )
  return { id: after.id, handle: after.handle }
}

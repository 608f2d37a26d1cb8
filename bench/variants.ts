import { newId } from '@/lib/ids'
import { closePools } from '@/platform/db/pools'
import { createProduct, updateProduct } from '@/shop/catalog/commands/save-product'
import { getDeskProduct } from '@/shop/catalog/queries/desk'
import { createProductInput, type UpdateProductInput, updateProductInput } from '@/shop/catalog/schema'
import { createShop } from '@/testing/shops'
import { median, round, sorted } from './lib/ask'

/*
 * Saving a product after a change of every one of its 500 variants: price, stock and article number, as the editor sends
 * it, from the check of the input to the commit. Beside it the same with a single change.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 15)
const actor = { kind: 'staff', name: 'Bench' } as const
const sizes = Array.from({ length: 20 }, (_, i) => `${30 + i} cm`)
const shades = Array.from({ length: 25 }, (_, i) => `Shade ${i + 1}`)

const input = createProductInput.parse({
  title: 'Moon paper lantern',
  handle: '',
  descriptionHtml: '<p>Washi over split bamboo, folded flat.</p>',
  vendor: 'Mino Paper Works',
  productType: 'Lantern',
  tags: ['paper'],
  status: 'active',
  inShop: true,
  listedInMall: true,
  options: [
    { name: 'Size', values: sizes },
    { name: 'Shade', values: shades },
  ],
  seoTitle: '',
  seoDescription: '',
  variants: sizes.flatMap((size, i) =>
    shades.map((shade, j) => ({
      id: newId(),
      options: [size, shade],
      sku: `ML-${i}-${j}`,
      gtin: '',
      priceMinor: 4_600 + i * 100,
      compareAtMinor: null,
      costMinor: 2_000,
      weightGrams: 380,
      requiresShipping: true,
      taxable: true,
      mediaId: null,
      tracked: true,
      continueSelling: false,
      onHand: 10,
      seenOnHand: 0,
    })),
  ),
  images: [],
  categoryIds: [],
})

async function main(): Promise<void> {
  const { scope } = await createShop()
  const { id } = await createProduct(scope, actor, input)

  /** As the editor sends it: the whole product, these of its variants changed. */
  async function changed(round: number, count: number): Promise<UpdateProductInput> {
    const { state } = await getDeskProduct(scope, id)
    const { publishedAt, variants, ...rest } = state
    return {
      ...rest,
      inShop: true,
      publishAt: publishedAt,
      variants: variants.map(({ reserved: _r, usualPriceMinor: _u, ...variant }, at) => ({
        ...variant,
        ...(at < count ? { priceMinor: 5_000 + round, onHand: 10 + round, sku: `R${round}-${at}` } : {}),
        seenOnHand: variant.onHand,
      })),
    }
  }

  for (const count of [500, 1]) {
    const took: number[] = []
    for (let i = 1; i <= rounds; i++) {
      const body = JSON.stringify(await changed(i + count, count))
      const began = performance.now()
      await updateProduct(scope, actor, updateProductInput.parse(JSON.parse(body)))
      took.push(performance.now() - began)
    }
    console.log(
      `${count} of 500 variants changed: median ${round(median(took))} ms, slowest ${round(sorted(took).at(-1) ?? Number.NaN)} ms (${rounds} saves)`,
    )
  }
}

await main().finally(closePools)
process.exit()

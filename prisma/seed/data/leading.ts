import type { ProductSeed } from './types'

/**
 * The given products first, in that order: they came in last, so they lead what is new in the shop.
 * @throws RangeError for a handle that no product has
 */
export function leading(products: readonly ProductSeed[], handles: readonly string[]): readonly ProductSeed[] {
  const first = handles.map((handle) => {
    const product = products.find((candidate) => candidate.handle === handle)
    if (!product) throw new RangeError(`There is no product ${handle}`)
    return product
  })
  return [...first, ...products.filter((product) => !first.includes(product))]
}

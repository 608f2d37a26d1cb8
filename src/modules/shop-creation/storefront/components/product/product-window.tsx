import { templateOf } from '../../../templates/components/registry'
import type { ProductPage } from '../../types'
import { type Crumb, Crumbs } from '../list/crumbs'
import type { Visit } from '../visit'
import { VariantState } from './variant-state'

type Props = { visit: Visit; page: ProductPage; variantId: string; crumbs: readonly Crumb[] }

/** One good: pictures, variants, price and stock, and what stands near it. */
export function ProductWindow({ visit, page, variantId, crumbs }: Props) {
  const { Product } = templateOf(visit)
  return (
    <VariantState initial={variantId}>
      <Product visit={visit} page={page} crumbs={<Crumbs visit={visit} crumbs={crumbs} />} />
    </VariantState>
  )
}

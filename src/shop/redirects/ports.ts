import { z } from 'zod'
import { text } from '@/lib/input'
import { bundleSection } from '@/shop/bundle/ports'
import { putRedirects } from './commands'
import { listWholeRedirects } from './queries'
import { cleanPath } from './rules'

const path = text(500).refine((given) => cleanPath(given) === given, 'path')

const redirect = z
  .object({ from: path, to: path.or(z.literal('')), product: text(120).nullable() })
  .refine(({ to, product }) => (to === '') === (product !== null), 'goal')

/** Old addresses and where they lead. One whose product does not come along is left out. */
export const redirectSection = bundleSection({
  key: 'redirects',
  version: 1,
  permission: 'catalog.edit',
  schema: z.object({ redirects: z.array(redirect).max(200_000) }),
  write: async (scope) => ({ redirects: await listWholeRedirects(scope) }),
  entries: ({ redirects }) => redirects.map((one) => [one.from, one] as const),
  async read(scope, actor, { redirects }, names) {
    const ids = await names.products.idOf(
      scope,
      redirects.flatMap(({ product }) => product ?? []),
    )
    const known = redirects.filter(({ product }) => product === null || ids.has(product))
    if (known.length === 0) return
    await putRedirects(
      scope,
      actor,
      known.map(({ from, to, product }) => ({ from, to, productId: product ? (ids.get(product) ?? null) : null })),
    )
  },
})

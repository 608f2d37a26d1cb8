import { z } from 'zod'
import { text } from '@/lib/input'
import { publicProcedure, router, shopProcedure } from '@/server/procedures'
import { listDealFacts } from '@/shop/catalog/queries/pick-deals'
import { getPreviewedDesign } from '../design/queries/preview'
import { getFrame, getHomeGoods } from './queries'
import { homeInput } from './schema'
import type { ShopSign } from './types'

/**
 * What the frame and the front page of a shop read; lists and products come from `catalog`. The same for every visitor:
 * everything personal comes from `cart` and `checkout`.
 */
export const storefrontRouter = router({
  /** The sign on the door of a shop that is not open; null where no shop stands. */
  sign: publicProcedure.query(({ ctx }): ShopSign | null =>
    ctx.hostShop
      ? {
          name: ctx.hostShop.name,
          awning: ctx.hostShop.front.awning,
          state: ctx.hostShop.status === 'suspended' ? 'suspended' : 'closed',
        }
      : null,
  ),

  frame: shopProcedure.input(z.object({ previewToken: text(80).nullish() })).query(async ({ ctx, input }) => {
    const draft =
      input.previewToken && ctx.switches.isOn('shop-creation.design')
        ? await getPreviewedDesign(ctx.scope, input.previewToken)
        : undefined
    return getFrame(ctx.scope, ctx, draft)
  }),

  /** What sale-led templates tell of goods beyond their cards. */
  dealFacts: shopProcedure
    .input(z.object({ ids: z.array(z.uuid()).max(96) }))
    .query(({ ctx, input }) => listDealFacts(ctx.scope, input.ids)),

  home: shopProcedure.input(homeInput).query(({ ctx, input }) => getHomeGoods(ctx.scope, input)),
})

import { z } from 'zod'
import { publicProcedure, router } from '@/server/procedures'
import { listGoods, listNewest, listReduced } from './queries/goods'
import { countMall, listFronts, listNotices, listRegionBranches, listTradeBranches } from './queries/shops'
import { listGoodsInput, listShopsInput, noticesInput, openFrontsInput } from './schema'

/** What the mall shows everybody. */
export const directoryRouter = router({
  figures: publicProcedure.query(() => countMall()),
  fronts: publicProcedure.input(listShopsInput).query(({ input }) => listFronts(input)),
  street: publicProcedure
    .input(openFrontsInput)
    .query(
      async ({ input }) =>
        (await listFronts({ sort: 'goods', page: 1, perPage: input.take, region: input.region })).items,
    ),
  goods: publicProcedure.input(listGoodsInput).query(({ ctx, input }) => listGoods(input, ctx.locale)),
  newest: publicProcedure
    .input(z.object({ take: z.number().int().min(1).max(48) }))
    .query(({ ctx, input }) => listNewest(input.take, ctx.locale)),
  reduced: publicProcedure
    .input(z.object({ take: z.number().int().min(1).max(12) }))
    .query(({ ctx, input }) => listReduced(input.take, ctx.locale)),
  trades: publicProcedure.query(() => listTradeBranches()),
  regions: publicProcedure.query(() => listRegionBranches()),
  notices: publicProcedure.input(noticesInput).query(({ input }) => listNotices(input.region, input.take)),
})

import { actorOf } from '@/mall/identity/commands/sessions'
import { operatorProcedure, publicProcedure, router } from '@/server/procedures'
import { saveRates } from './commands'
import { getRateTable, listShownRates } from './queries'
import { saveRatesInput } from './schema'

/** Prices in other currencies, as information. */
export const currenciesRouter = router({
  shown: publicProcedure.query(() => listShownRates()),

  table: operatorProcedure.query(() => getRateTable()),

  save: operatorProcedure
    .input(saveRatesInput)
    .mutation(({ ctx, input }) => saveRates(actorOf(ctx.session, ctx), input)),
})

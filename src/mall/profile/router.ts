import { actorOf } from '@/mall/identity/commands/sessions'
import { operatorProcedure, publicProcedure, router } from '@/server/procedures'
import { updateMallProfile } from './commands'
import { getMallProfile, readMallCard } from './queries'
import { updateMallProfileInput } from './schema'

/** Who runs the mall, what it is called and where transfers go. */
export const mallProfileRouter = router({
  card: publicProcedure.query(() => readMallCard()),

  get: operatorProcedure.query(() => getMallProfile()),

  update: operatorProcedure
    .input(updateMallProfileInput)
    .mutation(({ ctx, input }) => updateMallProfile(actorOf(ctx.session, ctx), input)),
})

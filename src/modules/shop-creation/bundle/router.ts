import { keyOf, limiter } from '@/platform/rate-limit'
import { partProcedures, router, staffActor } from '@/server/procedures'
import { arriveBundle, beginBundle, discardBundle, openBundleRun } from './commands/runs'
import { bundlePart } from './constants'
import { findBundle, listBundles } from './queries'
import { beginBundleInput, bundleRunInput, openBundleInput } from './schema'

/** A whole shop is more than its goods: each of its sections asks for what changing it by hand asks for. */
const bringing = partProcedures(bundlePart).can('catalog.import')

export const bundleRouter = router({
  list: bringing.query(({ ctx }) => listBundles(ctx.scope)),
  run: bringing.input(bundleRunInput).query(({ ctx, input }) => findBundle(ctx.scope, input.runId)),

  /** The upload route asks where to put the bytes, … */
  open: bringing.input(openBundleInput).mutation(async ({ ctx, input }) => {
    await limiter('import.shop').spend(keyOf(ctx.shop.id))
    return openBundleRun(ctx.scope, staffActor(ctx), input)
  }),
  /** … and says when they are there. */
  arrive: bringing.input(bundleRunInput).mutation(({ ctx, input }) => arriveBundle(ctx.scope, input.runId)),
  begin: bringing
    .input(beginBundleInput)
    .mutation(({ ctx, input }) => beginBundle(ctx.scope, staffActor(ctx), input.runId, input.sections, ctx.staff.can)),
  discard: bringing.input(bundleRunInput).mutation(({ ctx, input }) => discardBundle(ctx.scope, input.runId)),
})

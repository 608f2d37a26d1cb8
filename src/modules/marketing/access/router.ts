import { keyOf, limiter, visitorKey } from '@/platform/rate-limit'
import { partProcedures, router } from '@/server/procedures'
import { recordView } from './commands'
import { reportAccess } from './queries'
import { periodInput, recordInput } from './schema'

const part = partProcedures('marketing.access')

export const accessRouter = router({
  /** Sent by shop pages after they are shown. */
  record: part.shop.input(recordInput).mutation(async ({ ctx, input }) => {
    if (!(await limiter('view.visitor').trySpend(keyOf(visitorKey(ctx.ip), ctx.shop.id)))) return
    await recordView(ctx.scope, { ...input, ip: ctx.ip, userAgent: ctx.userAgent, timeZone: ctx.shop.timeZone })
  }),

  report: part
    .can('marketing.view')
    .input(periodInput)
    .query(({ ctx, input }) =>
      reportAccess(ctx.scope, input, { currency: ctx.shop.currency, timeZone: ctx.shop.timeZone }),
    ),
})

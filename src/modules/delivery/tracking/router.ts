import { partProcedures, router } from '@/server/procedures'
import { getTrackedParcel } from './queries'
import { trackInput } from './schema'

const part = partProcedures('delivery.tracking')

export const trackingRouter = router({
  get: part.shop
    .input(trackInput)
    .query(({ ctx, input }) => getTrackedParcel(ctx.scope, ctx.shop, input.parcelId, input.signature)),
})

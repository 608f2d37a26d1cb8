import { partProcedures, router, staffActor } from '@/server/procedures'
import { saveCoupon, setCouponActive } from './commands'
import { listCoupons } from './queries'
import { couponInput, setActiveInput } from './schema'

const part = partProcedures('promotion.coupons')

export const couponsRouter = router({
  list: part.can('marketing.view').query(({ ctx }) => listCoupons(ctx.scope)),

  save: part
    .can('promotion.edit')
    .input(couponInput)
    .mutation(async ({ ctx, input }) => ({ id: await saveCoupon(ctx.scope, staffActor(ctx), input) })),

  setActive: part
    .can('promotion.edit')
    .input(setActiveInput)
    .mutation(({ ctx, input }) => setCouponActive(ctx.scope, staffActor(ctx), input.id, input.active)),
})

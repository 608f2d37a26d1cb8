import { partProcedures, router, staffActor } from '@/server/procedures'
import { removeRate, removeZone, saveRate, saveZone } from './commands'
import { listZones } from './queries'
import { byId, rateInput, zoneInput } from './schema'

const part = partProcedures('delivery.rates')

export const ratesRouter = router({
  zones: part.can('shop.view').query(({ ctx }) => listZones(ctx.scope)),

  saveZone: part
    .can('delivery.edit')
    .input(zoneInput)
    .mutation(async ({ ctx, input }) => ({ id: await saveZone(ctx.scope, staffActor(ctx), input) })),

  removeZone: part
    .can('delivery.edit')
    .input(byId)
    .mutation(({ ctx, input }) => removeZone(ctx.scope, staffActor(ctx), input.id)),

  saveRate: part
    .can('delivery.edit')
    .input(rateInput)
    .mutation(async ({ ctx, input }) => ({ id: await saveRate(ctx.scope, staffActor(ctx), input) })),

  removeRate: part
    .can('delivery.edit')
    .input(byId)
    .mutation(({ ctx, input }) => removeRate(ctx.scope, staffActor(ctx), input.id)),
})

import { actorOf } from '@/mall/identity/commands/sessions'
import {
  can,
  type InShop,
  officeShopProcedure,
  publicProcedure,
  router,
  staffProcedure,
  withShopSetup,
} from '@/server/procedures'
import { setSwitch } from './commands'
import { rentCurrency } from './constants'
import { listSwitchTimes } from './queries/switch-times'
import { dependants, missingNeeds } from './rules'
import { setSwitchInput } from './schema'
import type { BoardModule } from './types'

/** Every module with its parts, its state, what it needs and what would stop with it. */
async function boardOf({ switches, manifests, shop, scope }: InShop): Promise<BoardModule[]> {
  const pressed = await listSwitchTimes(scope)
  return manifests.map((manifest) => ({
    ...manifest,
    state: switches.stateOf(manifest.key),
    until: shop.switches.find((row) => row.key === manifest.key)?.until ?? null,
    changedAt: pressed.get(manifest.key) ?? null,
    isOn: switches.isOn(manifest.key),
    missing: missingNeeds(manifest.key, switches, manifests),
    dependants: dependants(manifest.key, switches, manifests),
    parts: manifest.parts.map(({ key }) => ({ key, state: switches.stateOf(key), isOn: switches.isOn(key) })),
  }))
}

export const switchesRouter = router({
  /** What a shop costs a month as it opens, with everything on (see `openSwitches`); minor units. */
  rentAtStart: publicProcedure.use(withShopSetup).query(({ ctx }) => {
    const rented = ctx.setup.manifests.filter(({ rentMinor }) => rentMinor > 0)
    return {
      minor: rented.reduce((sum, { rentMinor }) => sum + rentMinor, 0),
      currency: rentCurrency,
      modules: rented.length,
    }
  }),

  /** The shop's own switchboard. */
  board: staffProcedure.query(({ ctx }) => boardOf(ctx)),

  set: can('shop.switches')
    .input(setSwitchInput)
    .mutation(({ ctx, input }) => setSwitch(ctx.scope, actorOf(ctx.session, ctx), input, ctx.manifests)),

  /** The same board, looked at and switched by the mall's office. */
  boardFor: officeShopProcedure.query(({ ctx }) => boardOf(ctx)),

  setFor: officeShopProcedure
    .input(setSwitchInput)
    .mutation(({ ctx, input }) => setSwitch(ctx.scope, actorOf(ctx.session, ctx), input, ctx.manifests)),
})

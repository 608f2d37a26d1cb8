import { can, router, staffProcedure } from '@/server/procedures'
import { setSwitch } from './commands'
import { listSwitchTimes } from './queries'
import { dependants, missingNeeds } from './rules'
import { setSwitchInput } from './schema'
import type { BoardModule } from './types'

export const switchesRouter = router({
  /** The board: every module with its parts, its state, what it needs and what would stop with it. */
  board: staffProcedure.query(async ({ ctx }): Promise<BoardModule[]> => {
    const { switches, manifests, shop } = ctx
    const pressed = await listSwitchTimes(ctx.scope)
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
  }),

  set: can('shop.switches')
    .input(setSwitchInput)
    .mutation(async ({ ctx, input }) => {
      const { staff, ip, requestId } = ctx
      const actor = { kind: 'staff', id: staff.accountId, name: staff.name, ip, requestId } as const
      await setSwitch(ctx.scope, actor, input, ctx.manifests)
    }),
})

import { can, router, staffProcedure } from '@/server/procedures'
import { setSwitch } from './commands'
import { dependants, missingNeeds } from './rules'
import { setSwitchInput } from './schema'

export const switchesRouter = router({
  /** The board: every module with its parts, its state, what it needs and what would stop with it. */
  board: staffProcedure.query(({ ctx }) =>
    ctx.manifests.map((manifest) => ({
      ...manifest,
      state: ctx.switches.stateOf(manifest.key),
      until: ctx.shop.switches.find((row) => row.key === manifest.key)?.until ?? null,
      isOn: ctx.switches.isOn(manifest.key),
      missing: missingNeeds(manifest.key, ctx.switches, ctx.manifests),
      dependants: dependants(manifest.key, ctx.switches, ctx.manifests),
      parts: manifest.parts.map((part) => ({ key: part.key, state: ctx.switches.stateOf(part.key), isOn: ctx.switches.isOn(part.key) })),
    })),
  ),

  set: can('shop.switches')
    .input(setSwitchInput)
    .mutation(async ({ ctx, input }) => {
      const actor = { kind: 'staff', id: ctx.staff.accountId, name: ctx.staff.name, ip: ctx.ip, requestId: ctx.requestId } as const
      await setSwitch(ctx.scope, actor, input, ctx.manifests)
    }),
})

import { actorOf } from '@/mall/identity/commands/sessions'
import { memberProcedure, router } from '@/server/procedures'
import { removeAddress, saveAddress, updateDetails } from './commands'
import { getMember, listAddresses } from './queries'
import { addressIdInput, detailsInput, saveAddressInput } from './schema'

/** A member's own things. */
export const membershipRouter = router({
  details: memberProcedure.query(({ ctx }) => getMember(ctx.session.accountId)),

  updateDetails: memberProcedure
    .input(detailsInput)
    .mutation(({ ctx, input }) => updateDetails(ctx.session.accountId, actorOf(ctx.session, ctx), input)),

  addresses: memberProcedure.query(({ ctx }) => listAddresses(ctx.session.accountId)),

  saveAddress: memberProcedure
    .input(saveAddressInput)
    .mutation(async ({ ctx, input }) => ({ id: await saveAddress(ctx.session.accountId, input) })),

  removeAddress: memberProcedure
    .input(addressIdInput)
    .mutation(({ ctx, input }) => removeAddress(ctx.session.accountId, input.id)),
})

import { publicProcedure, router } from '@/server/procedures'
import { confirmCharge, payCharge } from './commands'
import { viewCharge } from './queries'
import { chargeLinkInput, confirmChargeInput, payChargeInput } from './schema'

/** The gateway's own page. The merchant's signature in the address says what may be paid; nobody signs in. */
export const sandboxGatewayRouter = router({
  charge: publicProcedure.input(chargeLinkInput).query(({ input }) => viewCharge(input)),
  pay: publicProcedure
    .input(payChargeInput)
    .mutation(async ({ input: { card, ...link } }) => (await payCharge(link, card)).state),
  confirm: publicProcedure
    .input(confirmChargeInput)
    .mutation(async ({ input: { approve, ...link } }) => (await confirmCharge(link, approve)).state),
})

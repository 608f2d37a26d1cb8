import { actorOf } from '@/mall/identity/commands/sessions'
import { operatorProcedure, router } from '@/server/procedures'
import { askResend, recordReading } from './commands/office-mail'
import { getMail, listMails } from './queries'
import { mailIdInput, mailListInput } from './schema'

export const mailRouter = router({
  list: operatorProcedure.input(mailListInput).query(({ input }) => listMails(input)),

  /** One mail; opening it is written down. */
  get: operatorProcedure.input(mailIdInput).query(async ({ ctx, input }) => {
    const mail = await getMail(input.id)
    await recordReading(actorOf(ctx.session, ctx), input.id)
    return mail
  }),

  resend: operatorProcedure
    .input(mailIdInput)
    .mutation(({ ctx, input }) => askResend(actorOf(ctx.session, ctx), input.id)),
})

import { z } from 'zod'
import { text } from '@/lib/input'
import { notFound } from '@/platform/errors'
import { can, publicProcedure, router } from '@/server/procedures'
import { actorOf, sessionCookieLine } from '../commands/sessions'
import { acceptInvitation, changeRole, inviteStaff, lendRole, removeStaff, revokeInvitation } from '../commands/staff'
import { findInvitation, listStaff } from '../queries'
import {
  acceptInvitationInput,
  invitationInput,
  inviteInput,
  lendInput,
  staffMemberInput,
  staffRoleInput,
} from '../schema'

const hiring = can('shop.staff')

/** Who works in a shop: the owner's business, and the invited person's. */
export const staffRouter = router({
  list: hiring.query(({ ctx }) => listStaff(ctx.shop.id)),

  invite: hiring
    .input(inviteInput)
    .mutation(({ ctx, input }) =>
      inviteStaff(ctx.scope, { ...actorOf(ctx.session, ctx), id: ctx.staff.accountId }, ctx.shop, input),
    ),

  revokeInvitation: hiring
    .input(invitationInput)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.scope, actorOf(ctx.session, ctx), input.invitationId)),

  changeRole: hiring
    .input(staffRoleInput)
    .mutation(({ ctx, input }) => changeRole(ctx.scope, actorOf(ctx.session, ctx), input.accountId, input.role)),

  lend: hiring.input(lendInput).mutation(({ ctx, input }) => lendRole(ctx.scope, actorOf(ctx.session, ctx), input)),

  remove: hiring
    .input(staffMemberInput)
    .mutation(({ ctx, input }) => removeStaff(ctx.scope, actorOf(ctx.session, ctx), input.accountId)),

  /** What the link in the mail leads to. */
  invitation: publicProcedure.input(z.object({ token: text(200) })).query(async ({ ctx, input }) => {
    const found = ctx.target.surface === 'console' ? await findInvitation(input.token) : null
    if (!found) throw notFound('invitation')
    return found
  }),

  accept: publicProcedure.input(acceptInvitationInput).mutation(async ({ ctx, input }) => {
    if (ctx.target.surface !== 'console') throw notFound('invitation')
    const { slug, sessionId } = await acceptInvitation(input, ctx.session, ctx)
    if (sessionId) ctx.setCookie(await sessionCookieLine('staff', sessionId))
    return { slug }
  }),
})

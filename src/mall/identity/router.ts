import type { Surface } from '@/lib/hosts'
import { notFound } from '@/platform/errors'
import { accountProcedure, publicProcedure, router } from '@/server/procedures'
import { updateProfile } from './commands/accounts'
import { confirmEmail, resendConfirmation } from './commands/confirm-email'
import { changePassword, requestReset, resetPassword } from './commands/reset-password'
import {
  actorOf,
  endedCookieLine,
  revokeSession,
  sessionCookieLine,
  signOut,
  signOutElsewhere,
  signUpCookieLine,
} from './commands/sessions'
import { signUpMember } from './commands/sign-up'
import { peekToken } from './commands/tokens'
import { findMemberNumber, listSessions } from './queries'
import { staffRouter } from './router/staff'
import {
  changePasswordInput,
  confirmInput,
  profileInput,
  requestResetInput,
  resetInput,
  resetLinkInput,
  sessionIdInput,
  signUpInput,
} from './schema'
import type { Audience } from './types'

const audienceOf = (surface: Surface): Audience => (surface === 'mall' || surface === 'shop' ? 'member' : 'staff')

/** Accounts are opened and mended where they live: members on the portal, staff at the desk. */
const ownSurface = (surface: Surface) => {
  if (surface === 'shop') throw notFound('page')
  return audienceOf(surface)
}

export const identityRouter = router({
  /** Who is signed in on this host; null for nobody. */
  me: publicProcedure.query(async ({ ctx }) => {
    if (!ctx.session) return null
    const { accountId, audience, name, email, locale, emailConfirmed, platformRole } = ctx.session
    const memberNumber = audience === 'member' ? await findMemberNumber(accountId) : null
    return {
      accountId,
      audience,
      name,
      email,
      locale,
      emailConfirmed,
      isOperator: platformRole === 'operator',
      memberNumber,
    }
  }),

  /** A member signs up; the answer is the same for every address, the rest comes by mail. */
  signUp: publicProcedure.input(signUpInput).mutation(async ({ ctx, input }) => {
    if (ctx.target.surface !== 'mall') throw notFound('page')
    const { signUpProof } = await signUpMember(input, ctx)
    ctx.setCookie(signUpCookieLine(signUpProof))
  }),

  confirm: publicProcedure.input(confirmInput).mutation(async ({ ctx, input }) => {
    ownSurface(ctx.target.surface)
    const bearer = { session: ctx.session, signUpProof: ctx.signUpProof, password: input.password }
    const { sessionId, audience, back, shops } = await confirmEmail(input.token, ctx, bearer)
    if (sessionId) ctx.setCookie(await sessionCookieLine(audience, sessionId))
    return { audience, back, shops, isSignedIn: sessionId !== null }
  }),

  resendConfirmation: accountProcedure.mutation(({ ctx }) => resendConfirmation(ctx.session)),

  requestReset: publicProcedure
    .input(requestResetInput)
    .mutation(({ ctx, input }) => requestReset(ownSurface(ctx.target.surface), input.email, ctx)),

  reset: publicProcedure.input(resetInput).mutation(({ ctx, input }) => {
    ownSurface(ctx.target.surface)
    return resetPassword(input.token, input.password, ctx)
  }),

  /** Whether the link of a mail still leads to a new password; asking does not use it up. */
  isResetOpen: publicProcedure
    .input(resetLinkInput)
    .query(async ({ input }) => (await peekToken('reset-password', input.token)) !== null),

  signOut: accountProcedure.mutation(async ({ ctx }) => {
    await signOut(ctx.session.sessionId)
    ctx.setCookie(endedCookieLine(ctx.session.audience))
  }),

  updateProfile: accountProcedure
    .input(profileInput)
    .mutation(({ ctx, input }) => updateProfile(ctx.session.accountId, input)),

  changePassword: accountProcedure
    .input(changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx.session, input.current, input.next, actorOf(ctx.session, ctx))),

  /** Where this account is signed in now. */
  sessions: accountProcedure.query(({ ctx }) => listSessions(ctx.session)),

  revokeSession: accountProcedure
    .input(sessionIdInput)
    .mutation(({ ctx, input }) => revokeSession(ctx.session.accountId, input.sessionId, actorOf(ctx.session, ctx))),

  /** Ends every other session. @returns how many */
  signOutElsewhere: accountProcedure.mutation(({ ctx }) => signOutElsewhere(ctx.session, actorOf(ctx.session, ctx))),

  staff: staffRouter,
})

import type { AuthOptions } from 'next-auth'
import credentials from 'next-auth/providers/credentials'
import { ZodError } from 'zod'
import { endSession, signOut } from '@/mall/identity/commands/sessions'
import { signIn } from '@/mall/identity/commands/sign-in'
import { sessionCookies, sessionLife } from '@/mall/identity/constants'
import type { Audience } from '@/mall/identity/types'
import { env } from '@/platform/env'
import { isAppError } from '@/platform/errors'
import { log } from '@/platform/log'
import type { Context } from './context'
import { ownPath } from './own-path'

/** What the sign-in form reads out of a refusal: stable code, and minutes to wait where there are some. */
function refusal(error: unknown): Error {
  // What cannot be an e-mail or a password belongs to nobody.
  if (error instanceof ZodError) return new Error('CREDENTIALS_WRONG')
  if (isAppError(error))
    return new Error([error.code, error.data.minutes].filter((part) => part !== undefined).join(':'))
  log.error({ err: error }, 'sign-in failed')
  return new Error('UNAVAILABLE')
}

/**
 * next-auth for one host: two audiences with cookies of their own. The token in the cookie holds the
 * session's id and nothing else; whether that session is alive is asked of the database on every request.
 */
export function authOptions(context: Context, audience: Audience): AuthOptions {
  const { surface } = context.target
  return {
    secret: env.APP_SECRET,
    useSecureCookies: true,
    session: { strategy: 'jwt', maxAge: Math.floor(sessionLife[audience].absolute / 1000) },
    cookies: {
      sessionToken: {
        name: sessionCookies[audience],
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
      },
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      credentials({
        credentials: { email: {}, password: {} },
        async authorize(given) {
          try {
            const { sessionId } = await signIn(
              audience,
              { email: given?.email ?? '', password: given?.password ?? '' },
              context,
              { operatorOnly: surface === 'admin' },
            )
            // A new sign-in never leaves the one before it open.
            if (context.session) await endSession(context.session.sessionId)
            return { id: sessionId }
          } catch (error) {
            throw refusal(error)
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: () => ({ expires: context.session ? 'open' : '' }),
      // Only ever to this host.
      redirect: ({ url }) => ownPath(url),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await signOut(token.sid)
      },
    },
    logger: {
      error: (code, metadata) => log.error({ code, err: metadata instanceof Error ? metadata : undefined }, 'sign-in'),
      warn: () => {},
      debug: () => {},
    },
  }
}

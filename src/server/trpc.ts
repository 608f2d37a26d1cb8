import { initTRPC, TRPCError } from '@trpc/server'
import superjson from 'superjson'
import { ZodError, z } from 'zod'
import type { Permission } from '@/mall/identity/constants'
import { type errorKinds, isAppError } from '@/platform/errors'
import { log, withLogIds } from '@/platform/log'
import { isUnstorable } from '@/platform/unstorable'
import type { Context } from './context'
import { errorText, plainErrorText } from './error-text'

/** What a procedure demands; every procedure declares one, and a test walks them all. */
export type Policy = {
  access: 'public' | 'shop' | 'shopper' | 'member' | 'account' | 'staff' | 'operator'
  permission?: Permission
  switchKey?: string
}

const codes = {
  BAD_REQUEST: 'BAD_REQUEST',
  UNAUTHORIZED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<keyof typeof errorKinds, TRPCError['code']>

/** Stands in for the cause of a failure whose message is meant for the reader; the cause itself is in the log. */
class Told extends Error {
  override readonly name = 'Told'
}

/** Whether the message beside this cause was written for a reader; parsers and libraries speak to programmers. */
const isOurs = (cause: unknown) =>
  isAppError(cause) || cause instanceof ZodError || (cause instanceof Error && cause.name === 'Told')

const unworded: Partial<Record<TRPCError['code'], string>> = {
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Please try again.',
  NOT_FOUND: 'There is nothing here.',
  METHOD_NOT_SUPPORTED: 'This is not done here.',
}

export const t = initTRPC
  .context<Context>()
  .meta<Policy>()
  .create({
    transformer: superjson,
    isDev: false,
    // The browser comes back by itself after a quarter of an hour, and its right to listen is looked at anew.
    sse: {
      maxDurationMs: 900_000,
      ping: { enabled: true, intervalMs: 5_000 },
      client: { reconnectAfterInactivityMs: 12_000 },
    },
    errorFormatter({ shape, error }) {
      const known = isAppError(error.cause) ? error.cause : null
      return {
        ...shape,
        // What happened before a procedure began has no reader's language yet, and keeps its inner words to itself.
        message: isOurs(error.cause) ? shape.message : (unworded[error.code] ?? 'This request is not understood.'),
        data: {
          ...shape.data,
          appCode: known?.code ?? null,
          appData: known?.data ?? null,
          fields: error.cause instanceof ZodError ? z.flattenError(error.cause).fieldErrors : null,
        },
      }
    },
  })

/** The one place where domain errors become transport errors. Inner messages stay in the log. */
const convertErrors = t.middleware(async ({ ctx, next, path }) =>
  withLogIds({ requestId: ctx.requestId, ...(ctx.session ? { actorId: ctx.session.accountId } : {}) }, async () => {
    const result = await next()
    if (result.ok) return result
    const { cause } = result.error
    if (isAppError(cause))
      throw new TRPCError({ code: codes[cause.kind], message: await errorText(cause, ctx.locale), cause })
    if (cause instanceof ZodError)
      throw new TRPCError({ code: 'BAD_REQUEST', message: await plainErrorText('INPUT', ctx.locale), cause })
    const isInput = result.error.code === 'BAD_REQUEST' || isUnstorable(cause) || cause instanceof URIError
    if (isInput) {
      if (isUnstorable(cause))
        log.warn({ err: cause, path }, 'an input that no bound caught was refused by the database')
      throw new TRPCError({
        code: 'BAD_REQUEST',
        message: await plainErrorText('INPUT', ctx.locale),
        cause: new Told(),
      })
    }
    if (result.error.code !== 'INTERNAL_SERVER_ERROR') return result
    log.error({ err: cause ?? result.error, path }, 'procedure failed')
    throw new TRPCError({
      code: 'INTERNAL_SERVER_ERROR',
      message: await plainErrorText('INTERNAL', ctx.locale),
      cause: new Told(),
    })
  }),
)

export const baseProcedure = t.procedure.use(convertErrors)

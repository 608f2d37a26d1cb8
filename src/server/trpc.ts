import { initTRPC, TRPCError } from '@trpc/server'
import superjson from 'superjson'
import { ZodError, z } from 'zod'
import type { Permission } from '@/mall/identity/constants'
import { type errorKinds, isAppError } from '@/platform/errors'
import { log, withLogIds } from '@/platform/log'
import type { Context } from './context'

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

export const t = initTRPC
  .context<Context>()
  .meta<Policy>()
  .create({
    transformer: superjson,
    isDev: false,
    // The browser comes back by itself after a quarter of an hour, and its right to listen is looked at anew.
    sse: { maxDurationMs: 900_000, ping: { enabled: true, intervalMs: 5_000 }, client: { reconnectAfterInactivityMs: 12_000 } },
    errorFormatter({ shape, error }) {
      const known = isAppError(error.cause) ? error.cause : null
      const hidden = error.code === 'INTERNAL_SERVER_ERROR'
      return {
        ...shape,
        message: known?.userMessage ?? (hidden ? 'Something went wrong on our side. Nothing was changed; please try again.' : shape.message),
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
    if (isAppError(cause)) throw new TRPCError({ code: codes[cause.kind], message: cause.userMessage, cause })
    if (result.error.code === 'INTERNAL_SERVER_ERROR') log.error({ err: cause ?? result.error, path }, 'procedure failed')
    return result
  }),
)

export const baseProcedure = t.procedure.use(convertErrors)

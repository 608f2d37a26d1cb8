import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

const surfaces = ['portal', 'shops', 'console', 'admin'] as const

/** Parts of the mall one process may serve on their own (see docs/operating.md). */
export type Surface = (typeof surfaces)[number]

const onOff = z.enum(['on', 'off'], { error: 'must be "on" or "off"' }).transform((value) => value === 'on')

const folder = z
  .string()
  .min(1)
  .transform((path) => resolve(path))

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgresql://user:password@host:5432/database',
})

const webUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://mall.example' })
  .transform((address, context) => {
    const { origin, pathname } = new URL(address)
    if (pathname === '/') return origin
    context.addIssue({ code: 'custom', message: 'must have no path: the mall lives at the root of its host' })
    return z.NEVER
  })

const surfaceList = z.string().transform((text, context) => {
  const wanted = text.split(',').map((part) => part.trim())
  const known = surfaces.filter((surface) => wanted.includes(surface))
  if (known.length === wanted.length) return known
  context.addIssue({ code: 'custom', message: `must be a comma-separated choice of ${surfaces.join(', ')}` })
  return z.NEVER
})

/** Every variable the mall knows. `.env.example` explains each; a test keeps the two together. */
export const environmentSchema = z
  .object({
    NODE_ENV: z
      .enum(['development', 'production', 'test'], { error: 'must be development, production or test' })
      .default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce
      .number({ error: 'must be a number' })
      .int('must be a whole number')
      .min(1, 'must be 1 or more')
      .max(65_535, 'must be 65535 or less')
      .default(3000),
    MALL_BASE_URL: webUrl.optional(),
    TRUST_PROXY: onOff.default(false),
    SURFACES: surfaceList.default([...surfaces]),
    JOBS: onOff.default(true),

    DATABASE_URL: postgresUrl.optional(),
    DATABASE_APP_URL: postgresUrl,
    DATABASE_MALL_URL: postgresUrl,
    DATABASE_POOL: z.coerce
      .number({ error: 'must be a number' })
      .int('must be a whole number')
      .min(2, 'must be 2 or more')
      .max(500, 'must be 500 or less')
      .default(20),
    PGBOUNCER: onOff.default(false),

    APP_SECRET: z
      .string({ error: 'is needed' })
      .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 32'),
    DATA_DIR: folder.default(resolve('.data')),
    MEDIA_DIR: folder.optional(),
    DEMO: onOff.optional(),

    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example:465' })
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/,
        'must be an address such as Our Mall <mall@mall.example>',
      )
      .optional(),
    MAIL_DIR: folder.optional(),

    DNS_SERVERS: z
      .string()
      .transform((text) => text.split(',').map((server) => server.trim()))
      .refine((servers) => servers.every((server) => isIP(server.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''))), {
        error: 'must be addresses such as 9.9.9.9, separated by commas, with :port where it is not 53',
      })
      .optional(),
    METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),

    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
  })
  .transform((given) => {
    const base = given.MALL_BASE_URL ?? `http://mall.localhost:${given.PORT}`
    return {
      ...given,
      MALL_BASE_URL: base,
      MEDIA_DIR: given.MEDIA_DIR ?? resolve(given.DATA_DIR, 'media'),
      MAIL_DIR: given.MAIL_DIR ?? resolve(given.DATA_DIR, 'mail'),
      MAIL_FROM: given.MAIL_FROM ?? `mall@${new URL(base).hostname}`,
      DEMO: given.DEMO ?? given.DATABASE_URL === undefined,
    }
  })

export type Environment = z.output<typeof environmentSchema>

/** Variables that are secrets or hold one: their values never appear in a message. */
const secret = new Set([
  'APP_SECRET',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'DATABASE_MALL_URL',
  'SMTP_URL',
  'METRICS_TOKEN',
])

function complaint(name: string, message: string, value: string | undefined): string {
  const said = value === undefined ? '' : secret.has(name) ? ' (its value is not shown here)' : `, not "${value}"`
  const missing = value === undefined && !/is needed|must/.test(message)
  return `  ${name} ${missing ? 'is needed' : message}${said}`
}

/**
 * Reads the environment. An empty value counts as none, as in a copied `.env.example`.
 * @throws Error naming every variable that is wrong and the way out
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return complaint(name, message, given[name])
  })
  throw new Error(
    `The environment is not complete:\n${lines.join('\n')}\nSet it in the environment or in .env; .env.example explains every variable.`,
  )
}

let parsed: Environment | undefined

/** The environment of this process, read and checked on first use. */
export const env: Environment = new Proxy({} as Environment, {
  get: (_target, name) => {
    parsed ??= parseEnvironment(process.env)
    return Reflect.get(parsed, name)
  },
  has: (_target, name) => {
    parsed ??= parseEnvironment(process.env)
    return Reflect.has(parsed, name)
  },
})

/** Reads the environment at boot, so that a mistake stops the start and not the first request. @throws see parseEnvironment */
export function checkEnvironment(): Environment {
  parsed = parseEnvironment(process.env)
  return parsed
}

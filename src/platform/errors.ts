/** Stable codes of what can go wrong; `kind` decides the transport's status. */
export const errorKinds = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
} as const

export type ErrorKind = keyof typeof errorKinds

type Details = {
  /** What a person is told, in English; the surface translates by code where it knows it. */
  userMessage: string
  data?: Record<string, string | number | boolean | null | string[]>
  cause?: unknown
}

/** An expected refusal. Its code, message and data may leave the server; its cause never does. */
export class AppError extends Error {
  readonly userMessage: string
  readonly data: NonNullable<Details['data']>

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    details: Details,
  ) {
    super(`${code}: ${details.userMessage}`, { cause: details.cause })
    this.name = 'AppError'
    this.userMessage = details.userMessage
    this.data = details.data ?? {}
  }
}

/** The modules are bundled more than once in a process, so `instanceof` is not enough. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'userMessage' in error
}

export function notFound(what: string): AppError {
  return new AppError('NOT_FOUND', 'NOT_FOUND', {
    userMessage: `This ${what} does not exist or is not yours.`,
    data: { what },
  })
}

export type Audience = 'staff' | 'member'

/** Who a request comes from, as the session row says it. */
export type SessionInfo = {
  sessionId: string
  accountId: string
  audience: Audience
  email: string
  name: string
  locale: string
  emailConfirmed: boolean
  /** `operator` for the mall's own people */
  platformRole: string | null
}

/** Where a request comes from, as far as sessions, limits and the log want to know. */
export type Visit = { ip: string; userAgent: string; host: string; locale: string; requestId: string }

/** One device in the list of sessions. */
export type SessionRow = {
  id: string
  host: string
  createdAt: Date
  lastSeenAt: Date
  ip: string
  userAgent: string
  isCurrent: boolean
}

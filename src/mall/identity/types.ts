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

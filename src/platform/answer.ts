import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import { perProcess } from './per-process'

const answers = perProcess('answers', () => new AsyncLocalStorage<ServerResponse>())

/** Runs the handling of one request so that the pages below can say how it is answered. */
export function whileAnswering<T>(response: ServerResponse, work: () => T): T {
  return answers.run(response, work)
}

/**
 * Lets the pages of an origin show this one in a frame. Browsers go by frame-ancestors where it is given, and not by
 * X-Frame-Options.
 */
export function letFrame(origin: string): void {
  const response = answers.getStore()
  const policy = String(response?.getHeader('content-security-policy') ?? "frame-ancestors 'self'")
  answerWith(null, {
    'content-security-policy': policy.replace("frame-ancestors 'self'", `frame-ancestors 'self' ${origin}`),
  })
}

/**
 * Status and headers of the answer being rendered, for what Next itself has no words for (a suspended shop is a 503).
 * Does nothing outside of a request or once the answer is under way.
 */
export function answerWith(status: number | null, headers: Record<string, string> = {}): void {
  const response = answers.getStore()
  if (!response || response.headersSent) return
  if (status) response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

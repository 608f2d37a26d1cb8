import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '@/platform/env'
import { metricsText } from '@/server/metrics'

const digest = (text: string) => createHash('sha256').update(text).digest()

const holdsToken = (authorization: string | null, token: string) =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`))

/** Figures for whoever holds METRICS_TOKEN; without that variable nobody does. */
export function GET(request: Request): Response {
  if (!env.METRICS_TOKEN || !holdsToken(request.headers.get('authorization'), env.METRICS_TOKEN))
    return new Response('Not found.', { status: 404 })
  return new Response(metricsText(), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  })
}

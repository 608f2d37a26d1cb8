import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/server/auth'
import { audienceOf, createContext } from '@/server/context'
import { isSameOrigin } from '@/server/origin'
import { ownPath } from '@/server/own-path'

type Handler = (
  request: NextRequest,
  route: { params: Promise<{ nextauth: string[] }> },
  options: ReturnType<typeof authOptions>,
) => Promise<Response>

const refuse = (status: number, message: string) => Response.json({ message }, { status })

/** What is used of next-auth; its own pages and session renewal are not. */
const actions = { GET: ['csrf'], POST: ['callback/credentials', 'signout'] } as const

async function handle(request: NextRequest, route: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const context = await createContext({ headers: request.headers })
  if (!context) return refuse(421, 'No shop answers at this address.')
  const action = (await route.params).nextauth.join('/')
  const allowed: readonly string[] = request.method === 'POST' ? actions.POST : actions.GET
  if (!allowed.includes(action)) return refuse(404, 'There is nothing here.')
  if (request.method === 'POST' && !isSameOrigin(request.headers))
    return refuse(403, 'This request comes from another site.')
  // Shops get their sign-in from the portal; a password is never typed on a shop's host.
  if (action === 'callback/credentials' && context.target.surface === 'shop')
    return refuse(404, 'There is nothing here.')
  const response = await (NextAuth as unknown as Handler)(
    request,
    route,
    authOptions(context, audienceOf(context.target)),
  )
  return asOurs(response)
}

/**
 * Leaves out the cookie that remembers where to go back to: the form knows that itself. Addresses are paths of the
 * host that was asked: next-auth knows of one host only.
 */
async function asOurs(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  const location = headers.get('location')
  if (location !== null) headers.set('location', ownPath(location))
  headers.delete('set-cookie')
  for (const line of response.headers.getSetCookie())
    if (!line.includes('callback-url')) headers.append('set-cookie', line)
  headers.set('cache-control', 'private, no-store')
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? false
  return new Response(isJson ? withOwnAddress(await response.text()) : response.body, {
    status: response.status,
    headers,
  })
}

function withOwnAddress(json: string): string {
  const answer = JSON.parse(json) as { url?: unknown }
  return typeof answer.url === 'string' ? JSON.stringify({ ...answer, url: ownPath(answer.url) }) : json
}

export { handle as GET, handle as POST }

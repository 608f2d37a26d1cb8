import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { createContext } from '@/server/context'
import { isSameOrigin } from '@/server/origin'
import { appRouter } from '@/server/root'

const refuse = (status: number, message: string) => Response.json({ error: { message } }, { status })

async function handle(request: Request): Promise<Response> {
  if (request.method === 'POST') {
    if (!isSameOrigin(request.headers)) return refuse(403, 'This request comes from another site.')
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return refuse(415, 'Only JSON is understood here.')
  }
  const cookies: string[] = []
  const context = await createContext({
    headers: request.headers,
    deskSlug: new URL(request.url).searchParams.get('shop'),
    setCookie: (line) => cookies.push(line),
  })
  if (!context) return refuse(421, 'No shop answers at this address.')
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: () => context,
    allowBatching: true,
    maxBatchSize: 10,
  })
  // The body may go on for hours (subscriptions); cookies are set by commands, which have ended by now.
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'private, no-store')
  for (const line of cookies) headers.append('set-cookie', line)
  return new Response(response.body, { status: response.status, headers })
}

export { handle as GET, handle as POST }

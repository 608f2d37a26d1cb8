import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import superjson from 'superjson'
import type { AppRouter } from '@/server/root'
import { type Answer, ask, mall, type Question } from './mall'

type Cookie = { name: string; value: string }

/** Cookies of one host, kept between requests like a browser does. */
export class CookieJar {
  #cookies = new Map<string, string>()

  header = () => [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  list = (): Cookie[] => [...this.#cookies].map(([name, value]) => ({ name, value }))

  keep(lines: readonly string[] = []) {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}

/** A request as a page of that host makes it: with its cookies, and from its own origin. */
export async function askAs(jar: CookieJar, address: string, { headers, ...question }: Question = {}): Promise<Answer> {
  const { origin } = new URL(address)
  const answer = await ask(address, { ...question, headers: { origin, cookie: jar.header(), ...headers } })
  jar.keep(answer.headers['set-cookie'])
  return answer
}

/**
 * The procedures of one host as its pages call them: what a journey stands on, without a click for every piece of it.
 * @param front an address maker of `mall`
 * @param shop slug the desk works in
 */
export function clientOf(front: (path?: string) => string, jar = new CookieJar(), shop?: string) {
  const fetch = async (input: URL | RequestInfo, init?: RequestInit) => {
    const { status, text } = await askAs(jar, String(input), {
      method: init?.method ?? 'GET',
      headers: { 'content-type': 'application/json' },
      ...(init?.body ? { body: String(init.body) } : {}),
    })
    return new Response(text, { status })
  }
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: front(shop ? `/api/trpc?shop=${encodeURIComponent(shop)}` : '/api/trpc'),
        transformer: superjson,
        fetch,
      }),
    ],
  })
}

export type Client = ReturnType<typeof clientOf>

/**
 * Signs in at a front's own door.
 * @returns the cookies of that host
 */
export async function signInAt(front: (path?: string) => string, email: string, password: string): Promise<CookieJar> {
  const jar = new CookieJar()
  const { text } = await askAs(jar, front('/api/auth/csrf'))
  const { csrfToken } = JSON.parse(text) as { csrfToken: string }
  const answer = await askAs(jar, front('/api/auth/callback/credentials'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }).toString(),
  })
  if (answer.status !== 200)
    throw new Error(`${email} could not sign in at ${front()}: ${answer.status} ${answer.text}`)
  return jar
}

/** A shop's desk for the person whose cookies these are. */
export const deskOf = (jar: CookieJar, slug: string): Client => clientOf(mall.console, jar, slug)

/**
 * What a call that must not succeed was refused with: the code of the product's own error, else the one of its kind.
 * @throws Error when the call went through
 */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (error instanceof TRPCClientError) return String(error.data?.appCode ?? error.data?.code ?? error.message)
    throw error
  }
  throw new Error('the call was expected to be refused, and went through')
}

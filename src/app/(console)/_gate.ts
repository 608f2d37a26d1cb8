import 'server-only'
import { TRPCError } from '@trpc/server'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCaller } from '@/server/caller'
import type { DeskFrameInfo } from '@/shop/desk/types'

const signInPath = '/sign-in'

/**
 * Runs a page's reading and answers refusals as pages: a stranger is sent to the sign-in and comes back,
 * a foreign shop or a function that is off does not exist.
 */
export async function orPage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    if (error.code === 'UNAUTHORIZED') {
      const asked = await headers()
      const back = `${asked.get('x-mallwright-path') ?? '/'}${asked.get('x-mallwright-search') ?? ''}`
      redirect(`${signInPath}?next=${encodeURIComponent(back)}`)
    }
    if (error.code === 'NOT_FOUND') notFound()
    throw error
  }
}

/** What the desk's frame knows of shop, person and modules; read once per request. Strangers get 404. */
export const readDesk = cache(
  (slug: string): Promise<DeskFrameInfo> => orPage(async () => (await sessionCaller(slug)).desk.frame()),
)

/**
 * First line of every page that belongs to a module: answers 404 while the module or part is off.
 * @param key of a module or a part, e.g. `promotion.coupons`
 */
export async function requireSwitch(slug: string, key: string): Promise<DeskFrameInfo> {
  const desk = await readDesk(slug)
  const isOn = desk.modules.some(
    (module) => (module.key === key && module.isOn) || module.parts.some((part) => part.key === key && part.isOn),
  )
  if (!isOn) notFound()
  return desk
}

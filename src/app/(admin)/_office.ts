import 'server-only'
import { TRPCError } from '@trpc/server'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCaller } from '@/server/caller'

/**
 * Runs a page's reading and answers refusals as pages: a stranger is sent to the sign-in and comes back,
 * what is not there is a 404.
 */
export async function orPage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    if (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN') {
      const asked = await headers()
      const back = `${asked.get('x-mallwright-path') ?? '/'}${asked.get('x-mallwright-search') ?? ''}`
      redirect(`/sign-in?next=${encodeURIComponent(back)}`)
    }
    if (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST') notFound()
    throw error
  }
}

/** Figures of the frame and the first page; read once per request. */
export const readOffice = cache(() => orPage(async () => (await sessionCaller()).admin.figures()))

/** Query parameters as the schemas take them: of a repeated one the first counts. */
export function flat(query: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]))
}

export type QueryPage = { searchParams: Promise<Record<string, string | string[] | undefined>> }

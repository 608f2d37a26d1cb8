'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'

/** Which routers' answers a change makes stale; everything when the topic is not named here. */
const stale: Record<string, readonly string[]> = {
  'orders.changed': ['desk', 'orders', 'today', 'settlement', 'delivery', 'marketing', 'promotion'],
  'imports.changed': ['desk', 'import', 'export', 'catalog'],
}
const pageTopics = new Set(['switches.changed', 'shop.changed'])

/** At most one round of reading per this time, however fast the news comes. */
const calmMillis = 400

export type DeskNews = { state: 'ok' | 'late' | 'down'; since: Date | null }

/** Keeps the open desk in step with the shop. Reconnects by itself, and then reads everything anew. */
export function useDeskNews(): DeskNews {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const [since, setSince] = useState<Date | null>(null)
  const waiting = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wasConnected = useRef(false)

  function flush() {
    timer.current = undefined
    const topics = [...waiting.current]
    waiting.current.clear()
    const names = topics.every((topic) => stale[topic]) ? new Set(topics.flatMap((topic) => stale[topic] ?? [])) : null
    void queries.invalidateQueries({
      predicate: ({ queryKey: [path] }) => names === null || (Array.isArray(path) && names.has(String(path[0]))),
    })
    if (topics.some((topic) => pageTopics.has(topic))) router.refresh()
    setSince(new Date())
  }

  function hear(topic: string) {
    waiting.current.add(topic)
    timer.current ??= setTimeout(flush, calmMillis)
  }

  const subscription = useSubscription(
    trpc.desk.changes.subscriptionOptions(undefined, {
      onStarted: () => {
        setSince(new Date())
        if (wasConnected.current) hear('reconnected')
        wasConnected.current = true
      },
      onData: (change) => hear(change.topic),
    }),
  )
  const { status } = subscription

  useEffect(() => {
    if (status !== 'pending') return
    // The line is alive (the server pings it), so what is shown is as of now.
    const tick = setInterval(() => setSince(new Date()), 30_000)
    return () => clearInterval(tick)
  }, [status])

  useEffect(() => () => clearTimeout(timer.current), [])

  return { state: status === 'pending' ? 'ok' : status === 'error' ? 'down' : 'late', since }
}

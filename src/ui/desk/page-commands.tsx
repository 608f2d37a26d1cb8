'use client'

import { createContext, type ReactNode, use, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { PaletteGroup } from '../command-palette'

type Offer = (id: string, group: PaletteGroup | null) => void

const OfferContext = createContext<Offer>(() => {})
const GroupsContext = createContext<readonly PaletteGroup[]>([])

/** Collects what the open page can do, for the command palette of the frame around it. */
export function PageCommandsProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<ReadonlyMap<string, PaletteGroup>>(new Map())
  const offer = useMemo<Offer>(
    () => (id, group) =>
      setGroups((before) => {
        const next = new Map(before)
        if (group) next.set(id, group)
        else next.delete(id)
        return next
      }),
    [],
  )
  const list = useMemo(() => [...groups.values()], [groups])
  return (
    <OfferContext value={offer}>
      <GroupsContext value={list}>{children}</GroupsContext>
    </OfferContext>
  )
}

/**
 * Offers acts on what is open ("Refund L-2048") to the command palette while the component stands.
 * @param version changes whenever the acts do; between changes the latest closures are used
 */
export function usePageCommands(group: PaletteGroup | null, version: string): void {
  const id = useId()
  const offer = use(OfferContext)
  const latest = useRef(group)
  useEffect(() => {
    latest.current = group
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the group
  useEffect(() => {
    const { current } = latest
    const live = current && {
      ...current,
      items: current.items.map((item) => ({
        ...item,
        onSelect: () => (latest.current?.items.find((now) => now.id === item.id) ?? item).onSelect(),
      })),
    }
    offer(id, live)
    return () => offer(id, null)
  }, [id, offer, version])
}

/** What the open page offers. */
export function useOfferedCommands(): readonly PaletteGroup[] {
  return use(GroupsContext)
}

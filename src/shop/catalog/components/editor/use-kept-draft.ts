'use client'

import { useEffect, useRef, useState } from 'react'
import { type Draft, type DraftPatch, patchOf } from './draft'

/** A draft kept in this browser: what was typed over which version, and when. */
type Kept = { version: number; at: string; patch: DraftPatch }

const pause = 800
const keptFor = 30 * 86_400_000
const prefix = 'mw-product-draft'

const keyOf = (shop: string, productId: string | null) => `${prefix}:${shop}:${productId ?? 'new'}`

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    if (!kept || typeof kept.at !== 'string' || !kept.patch?.fields || !kept.patch.cells) return null
    return Date.now() - new Date(kept.at).getTime() < keptFor ? kept : null
  } catch {
    return null
  }
}

/** @returns false when the browser has no room or keeps nothing: then nothing is said to be saved */
function write(key: string, kept: Kept | null): boolean {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

type Options = {
  shop: string
  productId: string | null
  /** of the product as it was loaded; 0 for a new one */
  version: number
  base: Draft
  draft: Draft
  isDirty: boolean
}

/**
 * Keeps what is being typed in this browser a moment after the last key, so that a closed window, a crash or a lost
 * connection takes nothing with it. Saving or discarding ends it.
 */
export function useKeptDraft({ shop, productId, version, base, draft, isDirty }: Options) {
  const key = keyOf(shop, productId)
  const [found, setFound] = useState<Kept | null>(null)
  const [keptAt, setKeptAt] = useState<Date | null>(null)
  const latest = useRef({ key, version, base, draft, isDirty })
  useEffect(() => {
    latest.current = { key, version, base, draft, isDirty }
  })

  useEffect(() => setFound(read(key)), [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft itself is what the pause waits for
  useEffect(() => {
    if (!isDirty) return
    const timer = setTimeout(() => keep(), pause)
    return () => clearTimeout(timer)
  }, [draft, isDirty, key, version])

  function keep(): void {
    const now = latest.current
    if (!now.isDirty) return
    const at = new Date()
    if (write(now.key, { version: now.version, at: at.toISOString(), patch: patchOf(now.base, now.draft) }))
      setKeptAt(at)
  }

  // A page that goes into the background may never come back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the latest draft by itself
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keep()
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])

  const forget = () => {
    write(key, null)
    setKeptAt(null)
    setFound(null)
  }

  return {
    /** what an earlier visit left, until it is taken over or thrown away; nothing once typing has begun */
    found: isDirty ? null : found,
    /** the product was saved by someone since that draft was begun */
    isStale: found !== null && found.version !== version,
    keptAt: isDirty ? keptAt : null,
    forget,
    taken: () => setFound(null),
  }
}

export type KeptDraft = ReturnType<typeof useKeptDraft>

'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Messages from the editor to its preview. */
type Message =
  | { type: 'design-saved' }
  | { type: 'design-show'; block: string; id?: string }
  | { type: 'design-scroll'; part: number }

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string'

/** The very block where it carries its id, else the first of its kind. */
const blockOf = ({ block, id }: { block: string; id?: string }) =>
  (id ? document.querySelector(`[data-id="${CSS.escape(id)}"]`) : null) ??
  document.querySelector(`[data-block="${CSS.escape(block)}"]`)

const motion = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')
const scrollable = () => Math.max(1, document.documentElement.scrollHeight - window.innerHeight)

/** Keeps the preview in step with the editor: draws the page anew in place, and brings the block being edited into view. */
export function PreviewListener({ desk }: { desk: string }) {
  const router = useRouter()
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== desk || !isMessage(data)) return
      if (data.type === 'design-saved') router.refresh()
      if (data.type === 'design-show') blockOf(data)?.scrollIntoView({ block: 'nearest', behavior: motion() })
      if (data.type === 'design-scroll') window.scrollTo({ top: data.part * scrollable(), behavior: 'instant' })
    }
    const tell = (message: object) => window.parent.postMessage(message, desk)
    // Only a hand on this window is told on, else two windows side by side would push each other.
    const scrolled = () => {
      if (document.hasFocus() || document.documentElement.matches(':hover'))
        tell({ type: 'design-scrolled', part: window.scrollY / scrollable() })
    }
    const picked = ({ target }: MouseEvent) => {
      const found = target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null
      if (found) tell({ type: 'design-picked', block: found.dataset.block, id: found.dataset.id ?? '' })
    }
    const framed = window.parent !== window
    window.addEventListener('message', listen)
    if (framed) window.addEventListener('scroll', scrolled, { passive: true })
    if (framed) document.addEventListener('click', picked)
    return () => {
      window.removeEventListener('message', listen)
      window.removeEventListener('scroll', scrolled)
      document.removeEventListener('click', picked)
    }
  }, [desk, router])
  return null
}

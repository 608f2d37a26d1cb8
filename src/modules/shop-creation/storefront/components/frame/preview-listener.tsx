'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Messages from the editor to its preview. */
type Message = { type: 'design-saved' } | { type: 'design-show'; block: string }

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string'

/** Keeps the preview in step with the editor: draws the page anew in place, and brings the block being edited into view. */
export function PreviewListener({ desk }: { desk: string }) {
  const router = useRouter()
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== desk || !isMessage(data)) return
      if (data.type === 'design-saved') router.refresh()
      if (data.type === 'design-show')
        document
          .querySelector(`[data-block="${CSS.escape(data.block)}"]`)
          ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [desk, router])
  return null
}

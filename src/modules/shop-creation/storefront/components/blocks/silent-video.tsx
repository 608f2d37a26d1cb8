'use client'

import { useEffect, useRef } from 'react'
import { mediaUrl } from '@/lib/media'

type Props = { src: string; poster: string | undefined; silent: boolean; label: string }

/** A video. A silent one runs by itself while it is seen, unless the visitor has asked for less motion. */
export function SilentVideo({ src, poster, silent, label }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const shown = video.current
    if (!silent || !shown || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void shown.play().catch(() => undefined)
      else shown.pause()
    })
    watch.observe(shown)
    return () => watch.disconnect()
  }, [silent])
  return (
    <video
      ref={video}
      src={src}
      poster={poster ? mediaUrl(poster, 1280) : undefined}
      preload={poster ? 'none' : 'metadata'}
      aria-label={label}
      controls
      playsInline
      muted={silent}
      loop={silent}
    />
  )
}

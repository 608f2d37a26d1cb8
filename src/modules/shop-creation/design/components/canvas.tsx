'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'

type Props = {
  url: string
  /** width of the shown device in CSS pixels */
  width: number
  frame: RefObject<HTMLIFrameElement | null>
  /** leaves the preview out, to what comes after it */
  onSkip: () => void
}

/** The shop with its draft, as wide as a device and scaled into the room there is. */
export function Canvas({ url, width, frame, onSkip }: Props) {
  const t = useTranslations('design')
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const place = box.current
    if (!place) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    watch.observe(place)
    return () => watch.disconnect()
  }, [])
  const scale = room.width > 0 ? Math.min(1, room.width / width) : 1
  return (
    <div className="dz-canvas">
      {/* A page full of links stands between list and fields; who goes by Tab may leave it out. */}
      <button type="button" className="dz-skip" onClick={onSkip}>
        {t('skipPreview')}
      </button>
      <div className="dz-stage" ref={box}>
        <div className="dz-window" style={{ width: width * scale, height: room.height }}>
          <iframe
            ref={frame}
            title={t('preview')}
            src={url}
            style={{ width, height: room.height / scale, transform: `scale(${scale})` }}
            sandbox="allow-scripts allow-same-origin allow-forms"
          />
        </div>
      </div>
    </div>
  )
}

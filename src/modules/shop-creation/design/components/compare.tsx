'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { useDesk } from '@/ui/desk/desk-context'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import { previewAddress } from './preview-address'

/** One state that can be looked at. */
export type Side = { key: string; label: string; token: string }

const devices = { phone: 390, desktop: 1280 } as const
type Device = keyof typeof devices
type Mode = 'beside' | 'over'

const scrolled = z.object({ type: z.literal('design-scrolled'), part: z.number() })

/** Where one window is scrolled to, the other follows. */
function useTogether(frames: readonly RefObject<HTMLIFrameElement | null>[], origin: string): void {
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>) => {
      const message = scrolled.safeParse(event.data)
      if (event.origin !== origin || !message.success) return
      for (const { current } of frames)
        if (current?.contentWindow && current.contentWindow !== event.source)
          current.contentWindow.postMessage({ type: 'design-scroll', part: message.data.part }, origin)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frames, origin])
}

type Props = {
  sides: readonly Side[]
  first: string
  second: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Two states of the shop, beside each other or one over the other with a slider between them. */
export function Compare({ sides, first, second, open, onOpenChange }: Props) {
  const t = useTranslations('design')
  return (
    <Dialog wide open={open} onOpenChange={onOpenChange} title={t('compare.title')} closeLabel={t('close')}>
      {open ? <Windows key={`${first} ${second}`} sides={sides} first={first} second={second} /> : null}
    </Dialog>
  )
}

function Windows({ sides, first, second }: Omit<Props, 'open' | 'onOpenChange'>) {
  const t = useTranslations('design.compare')
  const tDevices = useTranslations('design.devices')
  const { shop } = useDesk()
  const [chosen, setChosen] = useState<readonly [string, string]>([first, second])
  const [mode, setMode] = useState<Mode>('beside')
  const [device, setDevice] = useState<Device>('desktop')
  const [part, setPart] = useState(50)
  const [room, setRoom] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const [left, right] = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)]
  const frames = useRef([left, right]).current
  useTogether(frames, new URL(shop.frontUrl).origin)
  useEffect(() => {
    const place = box.current
    if (!place) return
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    watch.observe(place)
    return () => watch.disconnect()
  }, [])
  const width = devices[device]
  const wide = mode === 'beside' ? (room - 16) / 2 : room
  const scale = wide > 0 ? Math.min(1, wide / width) : 0.4
  const options = sides.map(({ key, label }) => ({ value: key, label }))
  const choose = (place: 0 | 1, key: string) => setChosen(place === 0 ? [key, chosen[1]] : [chosen[0], key])
  const tokenOf = (key: string) => sides.find((side) => side.key === key)?.token ?? ''
  return (
    <>
      <div className="dz-sides">
        {([0, 1] as const).map((place) => (
          <Field key={place} label={t(place === 0 ? 'left' : 'right')}>
            <Select options={options} value={chosen[place]} onValueChange={(key) => choose(place, key)} />
          </Field>
        ))}
        <Segmented
          label={t('mode')}
          value={mode}
          onValueChange={setMode}
          segments={[
            { value: 'beside', label: t('beside') },
            { value: 'over', label: t('over') },
          ]}
        />
        <Segmented
          label={tDevices('label')}
          value={device}
          onValueChange={setDevice}
          segments={[
            { value: 'phone', label: tDevices('phone') },
            { value: 'desktop', label: tDevices('desktop') },
          ]}
        />
      </div>
      {mode === 'over' ? (
        <label className="dz-slider">
          <span className="vh">{t('slider')}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={part}
            onChange={(event) => setPart(Number(event.currentTarget.value))}
          />
        </label>
      ) : null}
      <div className={`dz-compare ${mode}`} ref={box}>
        {chosen.map((key, place) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a window keeps its place, whatever it shows
            key={place}
            style={{
              width: width * scale,
              ...(mode === 'over' && place === 1 ? { clipPath: `inset(0 0 0 ${part}%)` } : {}),
            }}
          >
            <iframe
              ref={frames[place]}
              title={sides.find((side) => side.key === key)?.label ?? ''}
              src={previewAddress(shop.frontUrl, tokenOf(key))}
              style={{ width, height: `${100 / scale}%`, transform: `scale(${scale})` }}
              sandbox="allow-scripts allow-same-origin"
            />
          </div>
        ))}
      </div>
    </>
  )
}

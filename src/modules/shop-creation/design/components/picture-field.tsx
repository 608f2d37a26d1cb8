'use client'

import { ImageUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { z } from 'zod'
import { mediaUrl } from '@/lib/media'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import { sceneKeys } from '../constants'
import type { DesignPicture } from '../types'

const stored = z.object({ id: z.string() })
const refused = z.object({ error: z.object({ message: z.string() }) })

/** Sends a file and hands back the id of the stored picture. @throws Error with the server's words */
async function send(file: File, shop: string): Promise<string> {
  const answer = await fetch(`/api/uploads/pictures?shop=${encodeURIComponent(shop)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  const body: unknown = await answer.json().catch(() => null)
  const picture = stored.safeParse(body)
  if (answer.ok && picture.success) return picture.data.id
  const problem = refused.safeParse(body)
  throw new Error(problem.success ? problem.data.error.message : answer.statusText)
}

/** The button that asks for a file and stores it. */
export function UploadButton({ label, onStored }: { label: string; onStored: (mediaId: string) => void }) {
  const { shop } = useDesk()
  const file = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    setBusy(true)
    setProblem('')
    try {
      onStored(await send(chosen, shop.slug))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/avif"
        hidden
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button size="sm" busy={busy} icon={<ImageUp className="i" />} onClick={() => file.current?.click()}>
        {label}
      </Button>
      {problem ? (
        <p className="fld__error" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  )
}

type Props = { picture: DesignPicture; onChange: (picture: DesignPicture) => void }

/** What stands in a block's picture: a photograph of one's own, the newest goods, a drawing, or nothing. */
export function PictureField({ picture, onChange }: Props) {
  const t = useTranslations('design.picture')
  const value = picture.kind === 'scene' ? `scene:${picture.scene}` : picture.kind
  const choose = (chosen: string) => {
    const scene = sceneKeys.find((key) => chosen === `scene:${key}`)
    if (scene) onChange({ kind: 'scene', scene })
    else if (chosen === 'none' || chosen === 'goods' || chosen === 'front') onChange({ kind: chosen })
  }
  const options = [
    ...(picture.kind === 'media' ? [{ value: 'media', label: t('media') }] : []),
    { value: 'goods', label: t('goods') },
    { value: 'front', label: t('front') },
    ...sceneKeys.map((key) => ({ value: `scene:${key}`, label: t(`scenes.${key}`) })),
    { value: 'none', label: t('none') },
  ]
  return (
    <Field label={t('label')}>
      <Select options={options} value={value} onValueChange={choose} />
      <div className="fx dz-upload">
        {picture.kind === 'media' ? (
          <picture>
            <img src={mediaUrl(picture.mediaId, 320)} alt="" width={56} height={40} />
          </picture>
        ) : null}
        <UploadButton label={t('upload')} onStored={(mediaId) => onChange({ kind: 'media', mediaId })} />
      </div>
    </Field>
  )
}

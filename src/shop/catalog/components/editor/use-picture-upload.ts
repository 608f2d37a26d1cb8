'use client'

import { useState } from 'react'
import type { MediaRef } from '@/lib/media'
import type { DeskImage } from '../../types'

export type Uploading = { key: string; name: string; preview: string }

type Answer = MediaRef & { error?: { message: string } }

/** Sends pictures one after the other; each stands in its place as soon as it is stored. */
export function usePictureUpload(
  shop: string,
  onStored: (image: DeskImage) => void,
  onFailed: (name: string, message: string) => void,
) {
  const [uploading, setUploading] = useState<Uploading[]>([])

  async function send(file: File): Promise<void> {
    const response = await fetch(`/api/uploads/pictures?${new URLSearchParams({ shop })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }).catch(() => null)
    const answer = response ? ((await response.json().catch(() => ({}))) as Partial<Answer>) : {}
    if (!response?.ok || !answer.id) return onFailed(file.name, answer.error?.message ?? '')
    onStored({ mediaId: answer.id, alt: '', state: 'ready', error: '', sourceUrl: '', media: answer as MediaRef })
  }

  async function add(files: readonly File[]): Promise<void> {
    const waiting = files.map((file): Uploading & { file: File } => ({
      key: crypto.randomUUID(),
      name: file.name,
      preview: URL.createObjectURL(file),
      file,
    }))
    setUploading((before) => [...before, ...waiting])
    for (const one of waiting) {
      await send(one.file)
      URL.revokeObjectURL(one.preview)
      setUploading((before) => before.filter(({ key }) => key !== one.key))
    }
  }

  return { uploading, add }
}

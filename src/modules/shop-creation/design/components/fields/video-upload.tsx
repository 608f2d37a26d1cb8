'use client'

import { Film } from 'lucide-react'
import { useRef, useState } from 'react'
import { z } from 'zod'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'

const stored = z.object({ id: z.string(), format: z.string() })
const refused = z.object({ error: z.object({ message: z.string() }) })

type Stored = z.infer<typeof stored>

/** Sends the file with its progress, which `fetch` does not tell. @throws Error with the server's words */
function send(file: File, shop: string, onProgress: (part: number) => void): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/uploads/videos?shop=${encodeURIComponent(shop)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new Error(request.statusText || 'network'))
    request.onload = () => {
      const answer = stored.safeParse(request.response)
      if (request.status === 200 && answer.success) return resolve(answer.data)
      const problem = refused.safeParse(request.response)
      reject(new Error(problem.success ? problem.data.error.message : request.statusText))
    }
    request.send(file)
  })
}

/** The button that asks for a video file and stores it; tells how much of it has arrived. */
export function VideoUpload({ label, onStored }: { label: string; onStored: (video: Stored) => void }) {
  const { shop, locale } = useDesk()
  const file = useRef<HTMLInputElement>(null)
  const [part, setPart] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    setPart(0)
    setProblem('')
    try {
      onStored(await send(chosen, shop.slug, setPart))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setPart(null)
      if (file.current) file.current.value = ''
    }
  }
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return (
    <>
      <input
        ref={file}
        type="file"
        accept="video/mp4,video/webm"
        hidden
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button size="sm" busy={part !== null} icon={<Film className="i" />} onClick={() => file.current?.click()}>
        {part === null ? label : percent.format(part)}
      </Button>
      {problem ? (
        <p className="fld__error" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  )
}

'use client'

import { useRef, useState } from 'react'

export type Sending = { fileName: string; sent: number; total: number }

type Answer = { runId?: string; error?: { code: string; message: string } }

/**
 * Sends a file as it is, telling how far it got. Only one at a time.
 * @param addressOf where it goes; the route answers with the run it opened for it
 */
export function useFileUpload(addressOf: (file: File) => string, onArrived: (runId: string) => void) {
  const [sending, setSending] = useState<Sending | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const request = useRef<XMLHttpRequest | null>(null)

  function send(file: File): void {
    const line = new XMLHttpRequest()
    request.current = line
    setFailure(null)
    setSending({ fileName: file.name, sent: 0, total: file.size })
    line.open('POST', addressOf(file))
    line.setRequestHeader('content-type', 'application/octet-stream')
    line.responseType = 'json'
    line.upload.onprogress = ({ loaded }) => setSending({ fileName: file.name, sent: loaded, total: file.size })
    line.onerror = () => end('')
    line.onabort = () => end(null)
    line.onload = () => {
      const answer = (line.response ?? {}) as Answer
      end(answer.runId ? null : (answer.error?.message ?? ''))
      if (answer.runId) onArrived(answer.runId)
    }
    line.send(file)
  }

  /** @param message null: nothing to tell */
  function end(message: string | null): void {
    request.current = null
    setSending(null)
    setFailure(message)
  }

  return { sending, failure, send, cancel: () => request.current?.abort() }
}

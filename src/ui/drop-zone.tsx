'use client'

import { Upload } from 'lucide-react'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { buttonClass } from './button'
import { cn } from './cn'

export type FileRefusal = { file: File; reason: 'type' | 'size' }

/** Whether a file fits an `accept` list such as ".csv,text/csv,image/*". An empty list takes everything. */
export function fitsAccept(file: Pick<File, 'name' | 'type'>, accept: string): boolean {
  const wanted = accept
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean)
  if (wanted.length === 0) return true
  const name = file.name.toLowerCase()
  const type = file.type.toLowerCase()
  return wanted.some((one) =>
    one.startsWith('.') ? name.endsWith(one) : one.endsWith('/*') ? type.startsWith(one.slice(0, -1)) : type === one,
  )
}

/** A place to drop files or choose them. Says what it takes; hands back what it refused and why, for the caller to word. */
export function DropZone({
  title,
  hint,
  chooseLabel,
  accept = '',
  maxBytes,
  multiple = false,
  disabled = false,
  name,
  onFiles,
  onRefused,
  className,
}: {
  title: ReactNode
  /** What it takes: "CSV or XLSX, up to 20 MB". */
  hint?: ReactNode
  chooseLabel: string
  accept?: string
  maxBytes?: number
  multiple?: boolean
  disabled?: boolean
  name?: string
  onFiles: (files: File[]) => void
  onRefused?: (refused: FileRefusal[]) => void
  className?: string
}) {
  const id = useId()
  const [over, setOver] = useState(false)

  function take(list: FileList | null) {
    const all = Array.from(list ?? []).slice(0, multiple ? undefined : 1)
    const refused: FileRefusal[] = []
    const good = all.filter((file) => {
      const reason = !fitsAccept(file, accept) ? 'type' : maxBytes !== undefined && file.size > maxBytes ? 'size' : null
      if (reason) refused.push({ file, reason })
      return reason === null
    })
    if (refused.length > 0) onRefused?.(refused)
    if (good.length > 0) onFiles(good)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!disabled) take(event.dataTransfer.files)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file input inside is the accessible way
    <div
      className={cn('drop', className)}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(!disabled)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Upload className="i" />
      <b>{title}</b>
      {hint ? (
        <span className="q s12" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <label className={buttonClass({ size: 'sm' })} htmlFor={id}>
        {chooseLabel}
      </label>
      <input
        id={id}
        className="vh"
        type="file"
        name={name}
        accept={accept || undefined}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

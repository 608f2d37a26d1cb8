'use client'

import { Search } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState, useTransition } from 'react'
import { Input } from '@/ui/input'

const restMs = 250

/** Searches while typing; what is sought stands in the address, beside the other filters. */
export function SearchBox({ label }: { label: string }) {
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  const [typed, setTyped] = useState(query.get('q') ?? '')
  const [isPending, start] = useTransition()
  const asked = useRef(typed)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const search = (text: string) => {
    clearTimeout(timer.current)
    if (text === asked.current) return
    asked.current = text
    const next = new URLSearchParams(query)
    next.delete('page')
    if (text.trim()) next.set('q', text.trim())
    else next.delete('q')
    start(() => router.replace(`${path}?${next}`, { scroll: false }))
  }
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => search(text), restMs)
  }
  const enter = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') search(typed)
  }

  const icon = isPending ? <span className="spinner" aria-hidden="true" /> : <Search className="i" />
  return (
    <Input
      type="search"
      className="office-search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={enter}
      // A search that waited longer would take back whatever is opened next.
      onBlur={() => search(typed)}
      before={icon}
    />
  )
}

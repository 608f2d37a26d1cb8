'use client'

import { Search } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Input } from '@/ui/input'

/** Searches while typing; what is sought stands in the address, beside the other filters. */
export function SearchBox({ label }: { label: string }) {
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  const [typed, setTyped] = useState(query.get('q') ?? '')
  const [isPending, start] = useTransition()
  const asked = useRef(typed)

  useEffect(() => {
    if (typed === asked.current) return
    const timer = setTimeout(() => {
      asked.current = typed
      const next = new URLSearchParams(query)
      next.delete('page')
      if (typed.trim()) next.set('q', typed.trim())
      else next.delete('q')
      start(() => router.replace(`${path}?${next}`, { scroll: false }))
    }, 250)
    return () => clearTimeout(timer)
  }, [typed, query, path, router])

  const icon = isPending ? <span className="spinner" aria-hidden="true" /> : <Search className="i" />
  return (
    <Input
      type="search"
      className="office-search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      before={icon}
    />
  )
}

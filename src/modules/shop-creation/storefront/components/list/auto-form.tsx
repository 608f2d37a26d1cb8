'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'

const typingPause = 600

/** The address a form stands for: empty fields are left out, so that a list has one address. */
function addressOf(form: HTMLFormElement, action: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) query.append(name, value.trim())
  const text = query.toString()
  return text ? `${action}?${text}` : action
}

/** A form of filters that applies itself: ticks at once, typed words after a pause. Without script it has its button. */
export function AutoForm({ action, className, children }: { action: string; className?: string; children: ReactNode }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [scripted, setScripted] = useState(false)
  useEffect(() => {
    setScripted(true)
    return () => clearTimeout(timer.current)
  }, [])
  const apply = () => {
    clearTimeout(timer.current)
    if (form.current) router.push(addressOf(form.current, action), { scroll: false })
  }
  return (
    <form
      ref={form}
      className={className}
      action={action}
      data-scripted={scripted ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
      onChange={(event) => {
        clearTimeout(timer.current)
        const typed = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
        if (typed) timer.current = setTimeout(apply, typingPause)
        else apply()
      }}
    >
      {children}
    </form>
  )
}

'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { Input } from '@/ui/input'

/** A password that can be looked at while it is typed. */
export function PasswordInput(props: Omit<ComponentProps<typeof Input>, 'type' | 'after'>) {
  const t = useTranslations('auth.password')
  const [isShown, setShown] = useState(false)
  const label = t(isShown ? 'hide' : 'show')
  const toggle = (
    <button
      type="button"
      className="pw-eye"
      aria-label={label}
      title={label}
      aria-pressed={isShown}
      onClick={() => setShown(!isShown)}
    >
      {isShown ? <EyeOff className="i" /> : <Eye className="i" />}
    </button>
  )
  return (
    <Input {...props} type={isShown ? 'text' : 'password'} after={toggle} autoCapitalize="none" spellCheck={false} />
  )
}

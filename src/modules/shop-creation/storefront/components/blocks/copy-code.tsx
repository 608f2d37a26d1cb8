'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** A code that is copied by pressing it; it can be read and typed as well. */
export function CopyCode({ code }: { code: string }) {
  const t = useTranslations('shop.blocks')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
      setTimeout(() => setCopied(false), 2_000)
    } catch {
      // Where copying is not allowed, the code stands there to be typed.
    }
  }
  return (
    <button type="button" className="sb-code" onClick={() => void copy()} aria-label={t('copy', { code })}>
      <code>{code}</code>
      {copied ? <Check className="ic" aria-hidden="true" /> : <Copy className="ic" aria-hidden="true" />}
      <span className="vh" aria-live="polite">
        {copied ? t('copied') : ''}
      </span>
    </button>
  )
}

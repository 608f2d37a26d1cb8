'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'

/** Follows the link of a mail. A script does it, so that mail scanners which merely fetch the page do not use it up. */
export function ConfirmView({ token, home, signInHref }: { token: string; home: string; signInHref: string }) {
  const t = useTranslations('auth.confirm')
  const trpc = useTRPC()
  const errorText = useErrorText()
  const started = useRef(false)
  const confirm = useMutation(trpc.identity.confirm.mutationOptions())
  const { mutate } = confirm

  useEffect(() => {
    if (started.current) return
    started.current = true
    mutate({ token })
  }, [mutate, token])

  if (confirm.isError) {
    return (
      <div className="auth-form">
        <Callout tone="bad" live>
          {errorText(confirm.error)}
        </Callout>
        <Button render={<Link href={signInHref} />}>{t('toSignIn')}</Button>
      </div>
    )
  }
  if (!confirm.isSuccess)
    return (
      <Callout tone="flat" live>
        {t('working')}
      </Callout>
    )
  const { audience, back, shops, isSignedIn } = confirm.data
  return (
    <div className="auth-form">
      <Callout tone="ok" live title={t('done')}>
        {audience === 'member'
          ? t('memberHint')
          : shops.length > 0
            ? t('shopHint', { shop: shops.map((shop) => shop.name).join(', ') })
            : t('staffHint')}
      </Callout>
      <Button variant="primary" size="lg" full render={<a href={isSignedIn ? (back ?? home) : home} />}>
        {t(audience === 'member' ? 'goOn' : 'toDesk')}
      </Button>
    </div>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/links'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'

export function SignOut() {
  const t = useTranslations('member')
  const locale = useLocale()
  const trpc = useTRPC()
  const out = useMutation(
    trpc.identity.signOut.mutationOptions({ onSuccess: () => window.location.assign(localePath(locale, '/')) }),
  )
  return (
    <Button className="mt-6" size="sm" busy={out.isPending} onClick={() => out.mutate()}>
      {t('signOut')}
    </Button>
  )
}

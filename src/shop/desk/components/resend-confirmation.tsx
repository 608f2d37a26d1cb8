'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'

/** Sends the confirmation mail once more. */
export function ResendConfirmation({ email }: { email: string }) {
  const t = useTranslations('desk.banner')
  const trpc = useTRPC()
  const toast = useToast()
  const resend = useMutation(
    trpc.identity.resendConfirmation.mutationOptions({
      onSuccess: () => toast.show({ title: t('sent', { email }), tone: 'ok' }),
      onError: (error) => toast.show({ title: readApiError(error).message, tone: 'bad' }),
    }),
  )
  return (
    <Button size="sm" busy={resend.isPending} onClick={() => resend.mutate()}>
      {t('again')}
    </Button>
  )
}

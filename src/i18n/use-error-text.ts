'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { readApiError } from '@/platform/trpc-client'

/** What a failed call says: the server's sentence, which is in the reader's language; without an answer, that there was none. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations('common')
  return useCallback(
    (error) => {
      const { message, isAnswer } = readApiError(error)
      return isAnswer ? message : t('unreachable')
    },
    [t],
  )
}

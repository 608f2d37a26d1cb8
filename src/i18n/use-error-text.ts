'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { readApiError } from '@/platform/trpc-client'

/** What a failed call says in the reader's language where the code is known there, else as the server put it. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations('errors')
  return useCallback(
    (error) => {
      const { code, message, data } = readApiError(error)
      return code && t.has(code) ? t(code, data as Record<string, string | number>) : message
    },
    [t],
  )
}

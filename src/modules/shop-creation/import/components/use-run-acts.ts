'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { useToast } from '@/ui/toast'

/** What can be done with an import. Each brings everything that is shown of imports up to date. */
export function useRunActs() {
  const t = useTranslations('import')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const options = {
    onSettled: () => queries.invalidateQueries(trpc.import.pathFilter()),
    onError: (error: unknown) => {
      toast.show({ title: t('failure'), description: readApiError(error).message, tone: 'bad' })
    },
  }
  return {
    recheck: useMutation(trpc.import.recheck.mutationOptions(options)),
    sayMeaning: useMutation(trpc.import.sayMeaning.mutationOptions(options)),
    askAgain: useMutation(trpc.import.askAgain.mutationOptions(options)),
    begin: useMutation(trpc.import.begin.mutationOptions(options)),
    stop: useMutation(trpc.import.stop.mutationOptions(options)),
    undo: useMutation(trpc.import.undo.mutationOptions(options)),
    discard: useMutation(trpc.import.discard.mutationOptions(options)),
  }
}

export type RunActs = ReturnType<typeof useRunActs>

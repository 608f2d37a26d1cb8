'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { lastDay } from '@/lib/when'
import type { SetSwitchInput } from '@/mall/switches/schema'
import type { BoardModule } from '@/mall/switches/types'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { useToast } from '@/ui/toast'
import { neededFor, stopsWith } from './chains'
import { partPath } from './words'

/** What has to be asked before a switch is pressed. */
export type Question = { kind: 'stops' | 'needs'; key: string; others: string[] }

export type BoardActs = {
  busyKey: string | null
  question: Question | null
  /** Presses at once where it can be taken back, asks where others stop or are needed. */
  turn: (key: string, on: boolean) => void
  set: (input: SetSwitchInput) => void
  answer: () => Promise<void>
  dismiss: () => void
}

export function useBoard(initial: BoardModule[]): { board: BoardModule[]; acts: BoardActs } {
  const t = useTranslations('modules')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { fullDay } = useDeskFormat()
  const { data: board } = useQuery(trpc.switches.board.queryOptions(undefined, { initialData: initial }))
  const [question, setQuestion] = useState<Question | null>(null)
  const press = useMutation(trpc.switches.set.mutationOptions())

  const nameOf = (key: string) => t(partPath(key))
  const told = (input: SetSwitchInput) => {
    const module = nameOf(input.key)
    if (input.state === 'until') return t('board.termSet', { module, day: fullDay(lastDay(input.until)) })
    return t(({ on: 'board.turnedOn', off: 'board.turnedOff', own: 'board.ownSet' } as const)[input.state], { module })
  }

  async function run(inputs: readonly SetSwitchInput[], undo?: SetSwitchInput): Promise<void> {
    try {
      for (const input of inputs) await press.mutateAsync(input)
      const last = inputs.at(-1)
      if (last) {
        const back = undo && { label: t('board.undo'), onUndo: () => void run([undo]) }
        toast.show({ title: told(last), tone: 'ok', undo: back })
      }
    } catch (error) {
      toast.show({ title: t('board.failed'), description: readApiError(error).message, tone: 'bad' })
    }
    await queries.invalidateQueries()
    router.refresh()
  }

  function turn(key: string, on: boolean) {
    const others = on ? neededFor(key, board) : stopsWith(key, board)
    if (others.length > 0) setQuestion({ kind: on ? 'needs' : 'stops', key, others })
    else void run([{ key, state: on ? 'on' : 'off' }], { key, state: on ? 'off' : 'on' })
  }

  async function answer() {
    if (!question) return
    const { kind, key, others } = question
    // The others stay as they were set; they work again by themselves as soon as this one does.
    await run(
      kind === 'stops' ? [{ key, state: 'off' }] : [...others, key].map((one) => ({ key: one, state: 'on' as const })),
    )
    setQuestion(null)
  }

  return {
    board,
    acts: {
      busyKey: press.isPending ? (press.variables?.key ?? null) : null,
      question,
      turn,
      set: (input) => void run([input]),
      answer,
      dismiss: () => setQuestion(null),
    },
  }
}

'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { readApiError, useTRPCClient } from '@/platform/trpc-client'
import type { Design, DesignDraft, DesignHead } from '../types'

const typingPause = 500
const stepsKept = 50

type History = { past: Design[]; now: Design; future: Design[]; group: string }
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict'

/** Who saved the draft while it was being edited here. */
export type Rival = { by: string; at: Date | null }

const rivalOf = ({ by, at }: Record<string, unknown>): Rival => ({
  by: typeof by === 'string' ? by : '',
  at: typeof at === 'string' ? new Date(at) : null,
})

/**
 * The draft being edited: every change is kept by itself after a short pause, and can be taken back.
 * @param onSaved told after each saving, for the preview
 */
export function useDraft(initial: DesignDraft, onSaved: () => void) {
  const api = useTRPCClient()
  const [history, setHistory] = useState<History>({ past: [], now: initial.draft, future: [], group: '' })
  const [server, setServer] = useState(initial)
  const [state, setState] = useState<SaveState>('saved')
  const [failure, setFailure] = useState('')
  const [rival, setRival] = useState<Rival | null>(null)
  const version = useRef(initial.draftVersion)
  const latest = useRef(initial.draft)
  const kept = useRef<Design | null>(initial.draft)
  const running = useRef<Promise<boolean> | null>(null)
  const held = useRef(false)
  const told = useRef(onSaved)
  told.current = onSaved
  held.current = state === 'conflict'

  const take = useCallback((answer: DesignDraft) => {
    version.current = answer.draftVersion
    setServer(answer)
  }, [])

  const saveAll = useCallback(async (): Promise<boolean> => {
    try {
      while (kept.current !== latest.current) {
        const sent = latest.current
        setState('saving')
        take(await api.design.save.mutate({ design: sent, draftVersion: version.current }))
        kept.current = sent
        told.current()
      }
      setState('saved')
      return true
    } catch (error) {
      const { code, message, data } = readApiError(error)
      setFailure(message)
      if (code === 'DESIGN_CHANGED') setRival(rivalOf(data))
      setState(code === 'DESIGN_CHANGED' ? 'conflict' : 'failed')
      return false
    }
  }, [api, take])

  /** Saves until nothing is left to save; one request at a time, since each names the version it builds on. */
  const flush = useCallback((): Promise<boolean> => {
    if (running.current) return running.current
    // Cleared in a later turn, also where there was nothing to save: else the next change would wait for this one for good.
    const run = saveAll().finally(() => {
      running.current = null
    })
    running.current = run
    return run
  }, [saveAll])

  useEffect(() => {
    latest.current = history.now
    if (kept.current === history.now) return
    // While two states stand against each other, nothing is sent until one has been chosen.
    if (held.current) return
    setState('unsaved')
    const timer = setTimeout(() => void flush(), typingPause)
    return () => clearTimeout(timer)
  }, [history.now, flush])

  /** @param group changes of one group in a row (letters of a word) are taken back together */
  const change = useCallback((to: (design: Design) => Design, group = '') => {
    setHistory(({ past, now, group: before }) => {
      const joined = group !== '' && group === before
      return { past: joined ? past : [...past, now].slice(-stepsKept), now: to(now), future: [], group }
    })
  }, [])
  const undo = useCallback(() => {
    setHistory((all) => {
      const last = all.past.at(-1)
      return last ? { past: all.past.slice(0, -1), now: last, future: [all.now, ...all.future], group: '' } : all
    })
  }, [])
  const redo = useCallback(() => {
    setHistory((all) => {
      const [next, ...rest] = all.future
      return next ? { past: [...all.past, all.now], now: next, future: rest, group: '' } : all
    })
  }, [])

  /** Another state of the draft from the server replaces what is edited, and can be taken back like any change. */
  const replace = useCallback(
    (answer: DesignDraft) => {
      take(answer)
      kept.current = answer.draft
      latest.current = answer.draft
      setHistory(({ past, now }) => ({
        past: [...past, now].slice(-stepsKept),
        now: answer.draft,
        future: [],
        group: '',
      }))
      setState('saved')
      setRival(null)
      told.current()
    },
    [take],
  )

  /** Somebody else has saved or published: told at once, before the next change runs into it. */
  const heard = useCallback((head: DesignHead) => {
    if (running.current || head.draftVersion <= version.current) return
    setRival({ by: head.draftSavedBy, at: head.draftSavedAt })
    setState('conflict')
  }, [])

  /** What is edited here stands; what the other has saved can be found under the versions only if it was published. */
  const keepMine = useCallback(async () => {
    version.current = (await api.design.head.query()).draftVersion
    kept.current = null
    setRival(null)
    setState('unsaved')
    return flush()
  }, [api, flush])

  /** What the other has saved stands; what was edited here can be brought back by undoing. */
  const takeTheirs = useCallback(async () => replace(await api.design.draft.query()), [api, replace])

  return {
    design: history.now,
    server,
    state,
    failure,
    rival,
    heard,
    keepMine,
    takeTheirs,
    change,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    flush,
    take,
    replace,
    version: () => version.current,
    /** something here has not reached the server */
    isUnsaved: () => kept.current !== latest.current,
  }
}

'use client'

import { Toast as BaseToast } from '@base-ui/react/toast'
import { Check, CircleAlert, Info, X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Button } from './button'

export type ToastTone = 'note' | 'ok' | 'bad'
export type ToastInput = {
  title: ReactNode
  description?: ReactNode
  tone?: ToastTone
  /** The way back, offered for ten seconds instead of asking beforehand. */
  undo?: { label: string; onUndo: () => void }
  /** Milliseconds; 0 stays until closed. Without it: 5 s, 10 s with undo, and errors stay. */
  timeout?: number
}

const ICONS: Record<ToastTone, ReactNode> = {
  note: <Info className="i" />,
  ok: <Check className="i" />,
  bad: <CircleAlert className="i" />,
}

function defaultTimeout({ tone, undo }: ToastInput): number {
  if (tone === 'bad') return 0
  return undo ? 10_000 : 5_000
}

/** Put once around a surface's body. `closeLabel` and `regionLabel` are read by screen readers. */
export function ToastProvider({
  children,
  closeLabel,
  regionLabel,
}: {
  children: ReactNode
  closeLabel: string
  regionLabel: string
}) {
  return (
    <BaseToast.Provider limit={3}>
      {children}
      <BaseToast.Portal>
        <BaseToast.Viewport className="toasts" aria-label={regionLabel}>
          <ToastList closeLabel={closeLabel} />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  )
}

function ToastList({ closeLabel }: { closeLabel: string }) {
  const { toasts } = BaseToast.useToastManager()
  return toasts.map((toast) => (
    <BaseToast.Root key={toast.id} toast={toast} className="toast" swipeDirection={['down', 'left']}>
      <BaseToast.Content className="toast__in">
        {ICONS[(toast.type as ToastTone | undefined) ?? 'note']}
        <span className="gr">
          <BaseToast.Title className="toast__title" render={<span />} />
          {toast.description ? (
            <BaseToast.Description className="toast__desc" render={<span className="block" />} />
          ) : null}
        </span>
        {toast.actionProps ? <BaseToast.Action render={<Button size="sm" />} /> : null}
        <BaseToast.Close className="btn bare sm ic" aria-label={closeLabel}>
          <X className="i" />
        </BaseToast.Close>
      </BaseToast.Content>
    </BaseToast.Root>
  ))
}

/**
 * Says in a corner what has just happened. Changes of a cart or an order are told in place, never only here.
 * @returns `show` puts up a toast and hands back its id, `close` takes it away
 */
export function useToast() {
  const manager = BaseToast.useToastManager()
  return useMemo(
    () => ({
      show(input: ToastInput): string {
        const { undo } = input
        const id = manager.add({
          title: input.title,
          description: input.description,
          type: input.tone ?? 'note',
          priority: input.tone === 'bad' ? 'high' : 'low',
          timeout: input.timeout ?? defaultTimeout(input),
          actionProps: undo
            ? {
                children: undo.label,
                onClick: () => {
                  undo.onUndo()
                  manager.close(id)
                },
              }
            : undefined,
        })
        return id
      },
      close: (id: string) => manager.close(id),
    }),
    [manager],
  )
}

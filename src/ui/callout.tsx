import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type CalloutTone = 'note' | 'flat' | 'ok' | 'warn' | 'bad'

const TONES: Record<CalloutTone, { className: string; icon: ReactNode }> = {
  note: { className: 'ind', icon: <Info className="i" /> },
  flat: { className: '', icon: <Info className="i" /> },
  ok: { className: 'ok', icon: <CircleCheck className="i" /> },
  warn: { className: 'warn', icon: <TriangleAlert className="i" /> },
  bad: { className: 'bad', icon: <CircleAlert className="i" /> },
}

/** A sentence that belongs to what stands around it. `live` has it read aloud when it appears. */
export function Callout({
  tone = 'note',
  icon,
  title,
  children,
  actions,
  live = false,
  className,
}: {
  tone?: CalloutTone
  icon?: ReactNode
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  live?: boolean
  className?: string
}) {
  const look = TONES[tone]
  return (
    <div
      className={cn('callout', look.className, className)}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      {icon ?? look.icon}
      <div className="gr">
        {title ? <b>{title}</b> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  )
}

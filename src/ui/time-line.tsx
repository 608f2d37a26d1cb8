import type { ReactNode } from 'react'
import { StatusGlyph } from './status-glyph'
import type { StatusKind } from './status-kinds'

export type TimeLineEntry = {
  id: string
  text: ReactNode
  /** Who and when, formatted: "Mira, 2:29 pm". */
  when: ReactNode
  kind?: StatusKind
}

const CLASS: Partial<Record<StatusKind, string>> = { done: 'done', attention: 'al', failed: 'bad' }

/** What happened, newest first. Most entries are dots; `done` marks money and hand-over, `attention` what went wrong. */
export function TimeLine({ entries, label }: { entries: readonly TimeLineEntry[]; label?: string }) {
  return (
    <ol className="tl" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={entry.kind ? CLASS[entry.kind] : undefined}>
          <StatusGlyph kind={entry.kind ?? 'dot'} />
          <span>{entry.text}</span>
          <span className="q">{entry.when}</span>
        </li>
      ))}
    </ol>
  )
}

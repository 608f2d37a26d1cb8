import type { ReactNode } from 'react'

/** One state with its name beside it. */
export function Specimen({ name, children, column = false }: { name: string; children: ReactNode; column?: boolean }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[160px_minmax(0,1fr)]">
      <span className="text-12 text-ink-3">{name}</span>
      <div className={column ? 'grid gap-3' : 'flex flex-wrap items-center gap-3'}>{children}</div>
    </div>
  )
}

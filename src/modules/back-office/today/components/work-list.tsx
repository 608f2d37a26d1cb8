'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { LinkButton } from '@/ui/link-button'

type Props = {
  title: string
  count: number
  note?: ReactNode
  /** said in place of rows */
  empty: string
  /** the one act on the whole list, also on its key */
  act: { label: string; href: string; shortcut: string; newTab?: boolean }
  more?: { label: string; href: string }
  children: ReactNode
}

/** A work list of the day: how many, one act on all of them, the first few. */
export function WorkListSection({ title, count, note, empty, act, more, children }: Props) {
  const { number } = useDeskFormat()
  return (
    <section className="todo" aria-label={title}>
      <header>
        <span className="k">{number(count)}</span>
        <div>
          <h2>{title}</h2>
          {count > 0 ? <span className="m">{note}</span> : null}
        </div>
        {count > 0 ? (
          <LinkButton size="sm" href={act.href} shortcut={act.shortcut} target={act.newTab ? '_blank' : undefined}>
            {act.label}
          </LinkButton>
        ) : null}
      </header>
      {count > 0 ? <ul>{children}</ul> : <p className="todo__empty q">{empty}</p>}
      {more && count > 0 ? (
        <div className="more">
          <Link className="lk" href={more.href}>
            {more.label}
          </Link>
        </div>
      ) : null}
    </section>
  )
}

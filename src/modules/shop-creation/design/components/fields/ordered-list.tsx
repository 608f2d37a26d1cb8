'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { IconButton } from '@/ui/button'
import { moved } from '../../rules/blocks'

type Props = {
  ids: readonly string[]
  nameOf: (id: string) => string
  onChange: (ids: string[]) => void
  acts: (id: string) => ReactNode
}

/** Names in an order of one's own, moved by buttons. */
export function OrderedList({ ids, nameOf, onChange, acts }: Props) {
  const t = useTranslations('design.items')
  if (ids.length === 0) return null
  return (
    <ol className="dz-order">
      {ids.map((id, index) => (
        <li key={id} className="fx">
          <span className="el gr">{nameOf(id)}</span>
          <IconButton
            size="sm"
            label={t('up', { name: nameOf(id) })}
            disabled={index === 0}
            onClick={() => onChange(moved(ids, index, index - 1))}
          >
            <ArrowUp className="i" />
          </IconButton>
          <IconButton
            size="sm"
            label={t('down', { name: nameOf(id) })}
            disabled={index === ids.length - 1}
            onClick={() => onChange(moved(ids, index, index + 1))}
          >
            <ArrowDown className="i" />
          </IconButton>
          {acts(id)}
        </li>
      ))}
    </ol>
  )
}

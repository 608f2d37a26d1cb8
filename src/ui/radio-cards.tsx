'use client'

import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type RadioCard = {
  value: string
  title: ReactNode
  description?: ReactNode
  /** Price or other short fact at the end of the first line. */
  aside?: ReactNode
  disabled?: boolean
}

/** One of a few, each explained. `stack` is one block of rows (desk), `grid` separate cards (delivery options). */
export function RadioCards({
  cards,
  value,
  defaultValue,
  onValueChange,
  name,
  layout = 'stack',
  disabled,
  className,
  ...labels
}: {
  cards: readonly RadioCard[]
  value?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
  name?: string
  layout?: 'stack' | 'grid'
  disabled?: boolean
  className?: string
  'aria-label'?: string
  'aria-labelledby'?: string
}) {
  return (
    <RadioGroup
      {...labels}
      name={name}
      value={value}
      defaultValue={defaultValue}
      disabled={disabled}
      onValueChange={(next) => onValueChange?.(String(next))}
      className={cn('rcards', layout === 'grid' && 'grid', className)}
    >
      {cards.map((card) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is the Radio inside
        <label key={card.value} className="rcard">
          <Radio.Root value={card.value} disabled={card.disabled} className="rd" />
          <span>
            <span className="rcard__t">{card.title}</span>
            {card.description ? <span className="rcard__d">{card.description}</span> : null}
          </span>
          {card.aside ? <span className="rcard__p">{card.aside}</span> : null}
        </label>
      ))}
    </RadioGroup>
  )
}

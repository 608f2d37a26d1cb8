'use client'

import type { ReactNode } from 'react'

export type ChoiceCard = { value: string; title: string; text?: string; aside?: string }

type Props = {
  name: string
  legend: ReactNode
  cards: readonly ChoiceCard[]
  value: string
  onChange: (value: string) => void
  invalid?: boolean
}

/** One of a few, each a card that can be pressed as a whole. */
export function ChoiceCards({ name, legend, cards, value, onChange, invalid = false }: Props) {
  return (
    <fieldset className="cards" aria-invalid={invalid || undefined}>
      <legend className="vh">{legend}</legend>
      {cards.map((card) => (
        <label key={card.value} className="card">
          <input
            type="radio"
            name={name}
            value={card.value}
            checked={card.value === value}
            onChange={() => onChange(card.value)}
          />
          <span>
            <b>{card.title}</b>
            {card.text ? <small>{card.text}</small> : null}
          </span>
          {card.aside ? <span className="p">{card.aside}</span> : null}
        </label>
      ))}
    </fieldset>
  )
}

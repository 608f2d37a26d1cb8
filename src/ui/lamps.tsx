import { cn } from './cn'

export type Lamp = { key: string; letter: string; state: 'on' | 'own' | 'until' | 'off'; title: string }

const CLASS: Record<Lamp['state'], string> = { on: 'on', own: 'own', until: 'til', off: '' }

/** Six letters, one per module: filled on, dashed own system, underlined until a date, outline off. */
export function Lamps({ lamps, label }: { lamps: readonly Lamp[]; label: string }) {
  return (
    <span className="lamps" role="img" aria-label={`${label}: ${lamps.map((lamp) => lamp.title).join(', ')}`}>
      {lamps.map((lamp) => (
        <i key={lamp.key} className={cn(CLASS[lamp.state]) || undefined} title={lamp.title}>
          {lamp.letter}
        </i>
      ))}
    </span>
  )
}

import { cn } from './cn'

/** The two colours of a shop's awning, as CSS colours. */
export type AwningColors = readonly [string, string]

const VALANCE = [0, 8, 16, 24, 32] as const

/**
 * The shop sign: five stripes of awning over two letters. Without colours it is the mall's vermilion; `off` greys it
 * and lets the shutter down. Decorative: the shop's name always stands beside it.
 */
export function AwningSign({
  letters,
  colors,
  size = 'md',
  off = false,
  className,
}: {
  /** One or two letters, for instance "LL". */
  letters: string
  colors?: AwningColors
  size?: 'sm' | 'md' | 'lg'
  off?: boolean
  className?: string
}) {
  const stripes = off || !colors ? ['var(--aw)', 'var(--aw-2)'] : colors
  return (
    <span className={cn('sign', size !== 'md' && size, off && 'off', className)} aria-hidden="true">
      <svg viewBox="0 0 40 15" preserveAspectRatio="none" aria-hidden="true">
        {VALANCE.map((x, index) => (
          <path key={x} d={`M${x} 0h8v10a4 4 0 0 1-8 0z`} fill={stripes[index % 2]} />
        ))}
      </svg>
      <b>{letters}</b>
    </span>
  )
}

/** Trapezoid stripes of a small awning, 44 by 25, as the portal hangs beside a shop's name. */
export function MiniAwning({ colors, className, label }: { colors: AwningColors; className?: string; label?: string }) {
  return (
    <svg
      className={cn('mini-awning', className)}
      viewBox="0 0 44 25"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {MINI.map((d, index) => (
        <path key={d} d={d} fill={colors[index % 2]} />
      ))}
      <path d="M0 18H44" stroke="#262c40" strokeWidth="1" opacity=".15" />
    </svg>
  )
}

const MINI = [
  'M3 2H10.6L8.8 18a4.4 4.4 0 0 1 -8.8 0Z',
  'M10.6 2H18.2L17.6 18a4.4 4.4 0 0 1 -8.8 0Z',
  'M18.2 2H25.8L26.4 18a4.4 4.4 0 0 1 -8.8 0Z',
  'M25.8 2H33.4L35.2 18a4.4 4.4 0 0 1 -8.8 0Z',
  'M33.4 2H41L44 18a4.4 4.4 0 0 1 -8.8 0Z',
]

/** Where an awning is still missing: an outline with a plus, as the incentive draws the shop not yet bought from. */
export function MissingAwning({ className }: { className?: string }) {
  return (
    <svg className={cn('mini-awning', className)} viewBox="0 0 44 25" aria-hidden="true">
      <path
        d="M3 2H41L44 18a4.4 4.4 0 0 1 -8.8 0a4.4 4.4 0 0 1 -8.8 0a4.4 4.4 0 0 1 -8.8 0a4.4 4.4 0 0 1 -8.8 0a4.4 4.4 0 0 1 -8.8 0Z"
        fill="none"
        stroke="var(--accent-strong)"
        strokeWidth="1.2"
        strokeDasharray="3 2.4"
        strokeLinejoin="round"
      />
      <path d="M22 6v8M18 10h8" stroke="var(--accent-strong)" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}

const STRIPS = {
  mall: { height: 15, stripe: 20, flat: 5, fall: 9 },
  parcel: { height: 22, stripe: 28, flat: 10, fall: 11 },
} as const

/** An awning over the whole width: the mall's on top of every page of the portal, a shop's over its parcel in the cart. */
export function AwningStrip({
  id,
  colors = ['var(--accent)', 'var(--paper)'],
  size = 'mall',
  className,
}: {
  /** Unique on the page: the stripes are an SVG pattern. */
  id: string
  colors?: AwningColors
  size?: keyof typeof STRIPS
  className?: string
}) {
  const { height, stripe, flat, fall } = STRIPS[size]
  const arc = `a${stripe / 2} ${fall} 0 0 1-${stripe} 0z`
  const shade = (x: number) => `M${x} ${flat - 1}h${stripe}v1${arc}`
  return (
    <svg className={cn('strip', className)} style={{ height }} aria-hidden="true">
      <defs>
        <pattern id={id} width={stripe * 2} height={height} patternUnits="userSpaceOnUse">
          <path d={`M0 0h${stripe}v${flat}${arc}`} fill={colors[0]} />
          <path d={`M${stripe} 0h${stripe}v${flat}${arc}`} fill={colors[1]} />
          <path d={shade(0) + shade(stripe)} fill="#262c40" opacity=".13" />
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}

/** The mall's mark: a market stall. Takes ink, paper and accent from where it stands. */
export function MallMark({ className }: { className?: string }) {
  return (
    <svg className={cn('mark', className)} viewBox="0 0 40 36" aria-hidden="true">
      <path d="M5 15V34M35 15V34" stroke="var(--ink)" strokeWidth="3.4" />
      <path
        d="M7 2H33L38 15A5.6 5.6 0 0 1 27.3 15.6 A7.4 7.4 0 0 1 12.7 15.6 A5.6 5.6 0 0 1 2 15Z"
        fill="var(--paper-raised)"
      />
      <path d="M7 2h5.2L9.2 15h-7.2zM17.4 2h5.2l1 13h-7.2zM27.8 2H33l5 13h-7.2z" fill="var(--accent)" />
      <path
        d="M2 15h7.2a3.6 4.2 0 0 1-7.2 0zM16.4 15h7.2a3.6 4.2 0 0 1-7.2 0zM30.8 15H38a3.6 4.2 0 0 1-7.2 0z"
        fill="var(--accent-strong)"
      />
      <path d="M9.2 15h7.2a3.6 4.2 0 0 1-7.2 0zM23.6 15h7.2a3.6 4.2 0 0 1-7.2 0z" fill="var(--line-strong)" />
      <path d="M7 2H33" stroke="var(--ink)" strokeWidth="2.4" />
    </svg>
  )
}

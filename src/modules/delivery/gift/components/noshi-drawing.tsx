import type { OrderGift } from '@/shop/orders/schema'

type Knot = NonNullable<OrderGift['noshi']>['knot']

const cords: Record<Knot, string> = { bow: '#c2262d', knot: '#c2262d', mourning: '#dfb93c' }
const pale = '#e7e4dd'

/** How a cord is tied, around its middle at 0 0. */
const ties: Record<Knot, string> = {
  bow: 'M0 0c-18 -18 -32 -8 -23 2s18 4 23 -2c18 -18 32 -8 23 2s-18 4 -23 -2M-3 2l-9 16M3 2l9 16',
  knot: 'M0 0C-11 -14 -15 -16 -19 -18M0 0C11 -14 15 -16 19 -18M-5 0a5 5 0 0 0 10 0a5 5 0 0 0 -10 0',
  mourning: 'M0 0C-11 -14 -15 -16 -19 -18M0 0C11 -14 15 -16 19 -18M-5 0a5 5 0 0 0 10 0a5 5 0 0 0 -10 0',
}

function Cord({ knot, x, y, half }: { knot: Knot; x: number; y: number; half: number }) {
  return (
    <g fill="none" strokeWidth="2.4" transform={`translate(${x} ${y})`}>
      <path d={`M${-half} -2H0M${-half} 3H0`} stroke={pale} />
      <path d={`M0 -2H${half}M0 3H${half}`} stroke={cords[knot]} />
      <path d={ties[knot]} stroke={cords[knot]} />
    </g>
  )
}

/** A cord on white paper, for choosing it. */
export function KnotPicture({ knot }: { knot: Knot }) {
  return (
    <svg viewBox="0 0 110 44" aria-hidden="true">
      <rect width="110" height="44" fill="#fcfcf9" />
      <Cord knot={knot} x={55} y={22} half={55} />
    </svg>
  )
}

type Props = {
  heading: string
  name: string
  knot: Knot
  /** under the wrapping: paper lies over the slip */
  inner: boolean
  /** colours of the wrapping around it, and its sheet where it is a patterned one */
  paper: { colour: string; second: string; sheet: string | null }
  label: string
}

const box = { x: 58, y: 170, width: 330, height: 150, depth: 92, rise: 62 } as const
const slip = { x: 148, width: 150 } as const

/** Words brushed across the slip, smaller the more there are. */
function Brushed({ text, x, y, size }: { text: string; x: number; y: number; size: number }) {
  const signs = [...text].length
  const fit = Math.min(size, (slip.width - 14) / Math.max(1, signs))
  return (
    <text className="gift-slip-text" textAnchor="middle" fontSize={fit} fill="#1d140d" x={x} y={y}>
      {text}
    </text>
  )
}

/** The side of the box that is looked at. */
function Front({ paper: { colour, sheet } }: Pick<Props, 'paper'>) {
  const { x, y, width, height } = box
  return sheet ? (
    <image href={sheet} {...{ x, y, width, height }} preserveAspectRatio="xMidYMid slice" />
  ) : (
    <>
      <rect {...{ x, y, width, height }} fill={colour} />
      <rect {...{ x, y, width, height }} fill="#fff" opacity=".3" />
    </>
  )
}

/** The box as it will stand there: paper, slip, cord, words and name, drawn anew with every choice. */
export function NoshiDrawing({ heading, name, knot, inner, paper, label }: Props) {
  const { x, y, width, height, depth, rise } = box
  const middle = slip.x + slip.width / 2
  return (
    <svg viewBox="0 0 520 400" role="img" aria-label={label} className="gift-noshi-picture">
      <rect width="520" height="400" fill="#dfe8ef" />
      <rect y="236" width="520" height="164" fill="#c3d0d9" />
      <path d={`M${x} ${y + height}h${width}l${depth + 90} -${rise - 24}h-160z`} fill="#8b99a5" opacity=".55" />
      <path d={`M${x} ${y}l${depth} -${rise}h${width}l-${depth} ${rise}z`} fill={paper.colour} />
      <path d={`M${x} ${y}l${depth} -${rise}h${width}l-${depth} ${rise}z`} fill="#fff" opacity=".55" />
      <path d={`M${x + width} ${y}l${depth} -${rise}v${height}l-${depth} ${rise}z`} fill={paper.colour} />
      <path d={`M${x + width} ${y}l${depth} -${rise}v${height}l-${depth} ${rise}z`} fill="#2b2f45" opacity=".28" />
      <Front paper={paper} />
      <g>
        <path d={`M${slip.x} ${y}l${depth} -${rise}h${slip.width}l-${depth} ${rise}z`} fill="#fdfdfb" />
        <rect x={slip.x} y={y} width={slip.width} height={height} fill="#fbfaf7" />
        <g transform={`translate(${x + width / 2} ${y + height * 0.5})`}>
          <g fill="none" strokeWidth="4">
            <path d={`M${-width / 2} -3H0M${-width / 2} 5H0`} stroke={pale} />
            <path d={`M0 -3H${width / 2}M0 5H${width / 2}`} stroke={cords[knot]} />
            <path d={ties[knot]} stroke={cords[knot]} strokeWidth="2.6" transform="scale(1.55)" />
          </g>
        </g>
        <Brushed text={heading} x={middle} y={y + 48} size={36} />
        <Brushed text={name} x={middle} y={y + height - 16} size={32} />
      </g>
      {inner ? (
        <g opacity=".5">
          <Front paper={paper} />
        </g>
      ) : null}
    </svg>
  )
}

import { css, type Oklch } from '../core/colour'
import { num } from '../core/number'
import { createPen, type Pen } from '../core/pen'
import { type Placed, scene } from '../core/scene'
import { draw } from '../draw'
import { letters } from '../lettering/lettering'
import type { ProduceForm } from '../spec'

/** One crate: what lies in it and the ticket on its front. */
export interface CrateSpec {
  readonly form: ProduceForm
  readonly colour?: Oklch
  /** Words on the ticket, usually the price without its currency. */
  readonly ticket?: string
}

export interface MarketCratesOptions {
  readonly prefix: string
  readonly title: string
  readonly crates: readonly CrateSpec[]
  readonly wall?: Oklch
  readonly ticketColour?: Oklch
}

const WIDTH = 1160
const HEIGHT = 330
const CRATE = 176
const STEP = 190
const RIM = 258
const FOOT = 324

/** Round goods are heaped in three rows, bunches stand upright in one. */
const UPRIGHT: ReadonlySet<ProduceForm> = new Set(['leeks', 'carrots', 'herb', 'radish', 'baguette'])
const TALL: ReadonlySet<ProduceForm> = new Set(['aubergine', 'pear', 'squash', 'broccoli', 'beet'])

function heap(pen: Pen, crate: CrateSpec, left: number): Placed[] {
  const spec = { kind: 'produce', form: crate.form, ...(crate.colour ? { colour: crate.colour } : {}) } as const
  const middle = left + CRATE / 2
  const row = (count: number, y: number, spread: number, scale: number): Placed[] =>
    Array.from({ length: count }, (_, i) => ({
      piece: draw(pen, spec),
      x: middle + (i - (count - 1) / 2) * spread,
      y,
      scale,
      shadow: false,
    }))
  if (UPRIGHT.has(crate.form)) return row(5, 280, 34, 0.7)
  if (TALL.has(crate.form)) return [...row(3, 252, 45.3, 0.58), ...row(4, 274, 45.3, 0.58)]
  return [...row(5, 252, 30, 0.5), ...row(4, 274, 34, 0.5), ...row(4, 294, 36, 0.5)]
}

function crateFront(left: number, index: number, ticket: string | undefined, paper: string): string {
  const right = left + CRATE
  const slope = 10.6
  const wood =
    `<path d="M${num(left)} ${RIM}l${slope} ${FOOT - RIM}h${num(CRATE - slope * 2)}l${slope} ${RIM - FOOT}z" fill="#aa835a"/>` +
    `<path d="M${num(left + 4)} 280H${num(right - 4)}M${num(left + 8)} 302H${num(right - 8)}" stroke="#7a5b38" stroke-width="3"/>` +
    `<path d="M${num(right - slope)} ${FOOT}l${slope} ${RIM - FOOT}h-14l-8 ${FOOT - RIM}z" fill="#886543"/>`
  if (!ticket) return wood
  const turn = [-3, 2, -1, 3, -2, 1][index % 6] ?? 0
  const words = letters(ticket, { x: 34, y: 33, size: 32, fill: '#17271b', voice: 'narrow', maxWidth: 60 })
  return `${wood}<g transform="translate(${num(left + 54)} 268) rotate(${turn})"><rect width="68" height="44" fill="${paper}"/>${words}</g>`
}

/** The Counter's opening picture: market crates with price tickets against a dark wall. */
export function marketCrates(options: MarketCratesOptions): string {
  const { crates, wall = [0.33, 0.06, 152], ticketColour = [0.9, 0.17, 98] } = options
  const pen = createPen(options.prefix)
  const shown = crates.slice(0, 6)
  const start = (WIDTH - shown.length * STEP + (STEP - CRATE)) / 2
  const items = shown.flatMap((crate, i) => heap(pen, crate, start + i * STEP))
  const fronts = shown.map((crate, i) => crateFront(start + i * STEP, i, crate.ticket, css(ticketColour))).join('')
  return scene(pen, { width: WIDTH, height: HEIGHT, wall, items, before: fronts, title: options.title })
}

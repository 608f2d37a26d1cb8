import { lit, type Oklch } from '../core/colour'
import { num } from '../core/number'
import { createPen, type Pen } from '../core/pen'
import { svgRoot } from '../core/scene'
import { type BookLook, book, spines } from '../goods/books'

const BACK: Oklch = [0.27, 0.025, 55]
const BOARD: Oklch = [0.5, 0.07, 52]

const TITLES = [
  'The Salt Road',
  'Night Trains',
  'Bread and Weather',
  'Mathematics of the Loom',
  'Hedges of Kent',
  'Old Glass',
  'Letters from Orkney',
  'Poems, 1919',
  'Lichens',
  'The Ferryman',
  'Sundials',
  'A Life of Stones',
  'Small Boats',
  'Winter Songs',
  'Kites',
  'Bell-Ringing for the Deaf',
] as const

interface Shelf {
  readonly y: number
  readonly height: number
  readonly seed: number
  /** A book that stands with its face to the room, and where. */
  readonly facing?: { readonly look: BookLook; readonly x: number }
}

function board(width: number, y: number): string {
  return (
    `<rect y="${num(y)}" width="${width}" height="12" fill="${lit(BOARD, 0.05)}"/><rect y="${num(y + 12)}" width="${width}" height="10" fill="${lit(BOARD, -0.16)}"/>` +
    `<rect y="${num(y + 22)}" width="${width}" height="20" fill="#000" opacity=".22"/>`
  )
}

function shelf(pen: Pen, width: number, { y, height, seed, facing }: Shelf): string {
  const row = spines(pen, width + 40, height, TITLES, seed)
  const front = facing
    ? `<rect x="${num(facing.x - height * 0.42)}" y="${num(y - height)}" width="${num(height * 0.92)}" height="${num(height)}" fill="${lit(BACK, -0.04)}"/>` +
      `<g transform="translate(${num(facing.x)} ${num(y)}) scale(${(height / 290).toFixed(3)})">${book(pen, facing.look).svg}</g>`
    : ''
  return `<g transform="translate(-14 ${num(y)})">${row.svg}</g>${front}${board(width, y)}`
}

/** One long row of spines under a headline. Wider than any screen, so that a cut from its middle is always full. */
export function bookRow(prefix: string, title: string): string {
  const pen = createPen(prefix)
  const [width, height] = [2200, 250]
  const body = `<rect width="${width}" height="${height}" fill="${lit(BACK, 0)}"/>${shelf(pen, width, { y: 228, height: 205, seed: 3 })}`
  return svgRoot(width, height, body, title)
}

/** The bookshop's opening picture: two shelves of spines, one book on each showing its face. */
export function bookShelves(prefix: string, title: string, shape: 'wide' | 'tall' = 'wide'): string {
  const pen = createPen(prefix)
  const [width, height] = shape === 'wide' ? [1440, 660] : [420, 520]
  const row = shape === 'wide' ? 268 : 205
  const first: BookLook = {
    title: 'The Salt Road',
    author: 'Winifred Hartley',
    cover: 'framed',
    cloth: 0,
    ornament: 'fern',
  }
  const second: BookLook = {
    title: 'Night Trains',
    author: 'Karin Lindqvist',
    cover: 'plate',
    cloth: 2,
    ornament: 'wave',
  }
  const [upper, lower] = [height * 0.455, height * 0.945]
  const body =
    `<rect width="${width}" height="${height}" fill="${lit(BACK, 0)}"/>` +
    shelf(pen, width, { y: upper, height: row, seed: 3, facing: { look: first, x: width * 0.7 } }) +
    shelf(pen, width, {
      y: lower,
      height: row,
      seed: 8,
      facing: { look: second, x: width * (shape === 'wide' ? 0.27 : 0.3) },
    })
  return svgRoot(width, height, body, title)
}

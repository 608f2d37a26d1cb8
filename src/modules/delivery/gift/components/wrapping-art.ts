import { mediaUrl } from '@/lib/media'
import { css, fromHex, lit, type Oklch } from '@/ui/illustration/core/colour'
import { repeat } from '@/ui/illustration/core/number'
import { createPen } from '@/ui/illustration/core/pen'
import { type Placed, scene, svgRoot } from '@/ui/illustration/core/scene'
import { giftBox, gifts } from '@/ui/illustration/goods/gifts'
import { plainCarton, type WrappingDrawing } from '../constants'
import type { GiftOffer, Wrapping } from '../schema'

const frame = { width: 200, height: 150 } as const
const wall: Oklch = [0.9, 0.014, 78]
const table: Oklch = [0.83, 0.024, 69]
const foot = { x: 96, y: 126 } as const

type Art = (colour: Oklch, second: Oklch) => string

const onTable = (item: Omit<Placed, 'x' | 'y'>) =>
  scene(createPen('w'), { ...frame, wall, table, horizon: 0.71, items: [{ ...item, ...foot }] })

/** A sheet of patterned paper, laid flat. */
const sheet = (ground: Oklch, pattern: string) =>
  svgRoot(
    frame.width,
    frame.height,
    `<rect width="${frame.width}" height="${frame.height}" fill="${css(ground)}"/>${pattern}`,
  )

const box =
  (ribbon: (colour: Oklch, second: Oklch) => Oklch): Art =>
  (colour, second) =>
    onTable({
      piece: giftBox(createPen('b'), { colour, ribbon: ribbon(colour, second), width: 130, height: 90 }),
      scale: 0.833,
    })

const square = 25
const checks: Art = (colour, second) =>
  sheet(
    second,
    repeat(48, (i) => {
      const [column, row] = [i % 8, Math.floor(i / 8)]
      return (column + row) % 2 === 0
        ? ''
        : `<rect x="${column * square}" y="${row * square}" width="${square}" height="${square}" fill="${css(colour)}"/>`
    }),
  )

const wave = 20
/** Seigaiha: each row of rings covers half of the one before. */
const waves: Art = (colour, second) =>
  sheet(
    second,
    `<g fill="${css(second)}" stroke="${css(colour)}" stroke-width="2">${repeat(90, (i) => {
      const row = Math.floor(i / 7)
      const x = (i % 7) * wave * 2 - (row % 2 === 0 ? wave * 2 : wave)
      return [wave, 13, 6.5].map((r) => `<circle cx="${x}" cy="${row * wave * 0.5 * 2 - wave}" r="${r}"/>`).join('')
    })}</g>`,
  )

const cord: Art = (colour, second) =>
  sheet(
    colour,
    `<g fill="none" stroke="${css(second)}" stroke-width="3"><path d="M0 50H200M129 0V150M136 0V150"/></g>` +
      `<path d="M0 50H200" stroke="${lit(second, -0.12)}" stroke-width="1" opacity=".5"/>`,
  )

const drawn: Record<WrappingDrawing, Art> = {
  box: box((colour) => [colour[0] - 0.03, colour[1], colour[2]]),
  paper: box((_colour, second) => second),
  cloth: (colour, second) => onTable({ piece: gifts.furoshiki(createPen('f'), { colour, second }), scale: 0.6 }),
  checks,
  waves,
  cord,
}

/** A wrapping drawn in its two colours, as SVG. */
export function wrappingArt({ drawing, colour, second }: Pick<Wrapping, 'drawing' | 'colour' | 'second'>): string {
  return drawn[drawing](fromHex(colour), fromHex(second))
}

/** Address of a wrapping's picture: the shop's photograph, else the drawing itself. */
export function wrappingPicture(wrapping: Omit<Wrapping, 'id' | 'names' | 'priceMinor' | 'takesRibbon'>): string {
  return wrapping.mediaId
    ? mediaUrl(wrapping.mediaId, 320)
    : `data:image/svg+xml,${encodeURIComponent(wrappingArt(wrapping))}`
}

const carton = { drawing: 'box', colour: '#ad8a62', second: '#9c7a54', mediaId: null } as const

/** The pictures of all wrappings and of none, by id; made on the server, so that no browser needs the drawing engine. */
export const wrappingPictures = ({ wrappings }: GiftOffer): Record<string, string> =>
  Object.fromEntries([
    ...wrappings.map((wrapping) => [wrapping.id, wrappingPicture(wrapping)]),
    [plainCarton, wrappingPicture(carton)],
  ])

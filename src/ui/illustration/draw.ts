import type { Oklch } from './core/colour'
import type { Glaze } from './core/lathe'
import type { Pen } from './core/pen'
import { type Piece, raw } from './core/piece'
import { book } from './goods/books'
import { homeDevices } from './goods/devices-home'
import { screenDevices } from './goods/devices-screen'
import { soundDevices } from './goods/devices-sound'
import { fruit } from './goods/fruit'
import { gifts } from './goods/gifts'
import { leather } from './goods/leather'
import type { Draw } from './goods/look'
import { CLAYS, FINISHES, HIDES } from './goods/palettes'
import { pantry } from './goods/pantry'
import { type PotLook, pots } from './goods/pottery'
import { sweets } from './goods/sweets'
import { vegetables } from './goods/vegetables'
import type {
  DeviceDrawing,
  DeviceForm,
  DrawingSpec,
  FlatForm,
  LeatherForm,
  PotDrawing,
  ProduceForm,
  StreetDrawing,
  SweetForm,
} from './spec'
import type { Flat } from './street/flat'
import { flatFood } from './street/flat-food'
import { flatKitchen } from './street/flat-kitchen'
import { flatShelf } from './street/flat-shelf'

const PRODUCE: Readonly<Record<ProduceForm, Draw>> = { ...fruit, ...vegetables, ...pantry }
const LEATHER: Readonly<Record<LeatherForm, Draw>> = leather
const DEVICES: Readonly<Record<DeviceForm, Draw>> = { ...soundDevices, ...screenDevices, ...homeDevices }
const SWEETS: Readonly<Record<SweetForm, Draw>> = { ...sweets, ...gifts }
const FLATS: Readonly<Record<FlatForm, Flat>> = { ...flatFood, ...flatKitchen, ...flatShelf }

/** Heights of the glaze's reference: where the bare foot ends on a pot of that form. */
const POT_HEIGHTS: Readonly<Record<PotDrawing['form'], number>> = {
  mug: 96,
  tumbler: 108,
  bowl: 84,
  riceBowl: 80,
  serving: 62,
  plate: 20,
  bottle: 232,
  moon: 204,
  vase: 206,
  pitcher: 170,
  teapot: 112,
  planter: 112,
  jar: 108,
  candlestick: 78,
  stack: 20,
}

function potLook(spec: PotDrawing): PotLook {
  const height = POT_HEIGHTS[spec.form] * (spec.bare ?? 0.3)
  const glaze: Glaze[] = spec.glaze ? [{ colour: CLAYS[spec.glaze], height, drip: Math.min(12, height / 3 + 3) }] : []
  const others = spec.plates?.map((name): Oklch => CLAYS[name]) ?? (spec.lid ? [CLAYS[spec.lid]] : undefined)
  return {
    colour: CLAYS[spec.clay],
    glaze,
    ...(spec.specks ? { specks: spec.specks } : {}),
    ...(spec.seed ? { seed: spec.seed } : {}),
    ...(others ? { others } : {}),
  }
}

function drawDevice(pen: Pen, spec: DeviceDrawing): Piece {
  const { kind: _kind, form, finish, accent, ...look } = spec
  return DEVICES[form](pen, {
    ...look,
    ...(finish ? { colour: FINISHES[finish] } : {}),
    ...(accent ? { second: FINISHES[accent] } : {}),
  })
}

/** Flat goods carry their own shadow; they stand on y = 166 of their box. */
const FLAT_BASE = 166
const FLAT_MIDDLE = 100

function drawStreet(pen: Pen, spec: StreetDrawing): Piece {
  const drawing = FLATS[spec.form](pen, spec)
  return raw(`<g transform="translate(${-FLAT_MIDDLE} ${-FLAT_BASE})">${drawing}</g>`, '', 76, 130)
}

/** Drawing code of a flat good in its 200 × 190 box. */
export function flat(pen: Pen, spec: StreetDrawing): string {
  return FLATS[spec.form](pen, spec)
}

/** One good, standing on y = 0. */
export function draw(pen: Pen, spec: DrawingSpec): Piece {
  switch (spec.kind) {
    case 'pot':
      return pots[spec.form](pen, potLook(spec))
    case 'produce':
      return PRODUCE[spec.form](pen, spec)
    case 'leather':
      return LEATHER[spec.form](pen, { colour: HIDES[spec.hide] })
    case 'device':
      return drawDevice(pen, spec)
    case 'book':
      return book(pen, spec)
    case 'sweet':
      return SWEETS[spec.form](pen, spec)
    case 'street':
      return drawStreet(pen, spec)
  }
}

import type { Oklch } from './core/colour'
import type { BookLook } from './goods/books'
import type { homeDevices } from './goods/devices-home'
import type { screenDevices } from './goods/devices-screen'
import type { soundDevices } from './goods/devices-sound'
import type { fruit } from './goods/fruit'
import type { gifts } from './goods/gifts'
import type { leather } from './goods/leather'
import type { Look } from './goods/look'
import type { ClayName, FinishName, GroundName, HideName } from './goods/palettes'
import type { pantry } from './goods/pantry'
import type { PotForm } from './goods/pottery'
import type { sweets } from './goods/sweets'
import type { vegetables } from './goods/vegetables'
import type { FlatLook } from './street/flat'
import type { flatFood } from './street/flat-food'
import type { flatKitchen } from './street/flat-kitchen'
import type { flatShelf } from './street/flat-shelf'

export type ProduceForm = keyof typeof fruit | keyof typeof vegetables | keyof typeof pantry
export type LeatherForm = keyof typeof leather
export type DeviceForm = keyof typeof soundDevices | keyof typeof screenDevices | keyof typeof homeDevices
export type SweetForm = keyof typeof sweets | keyof typeof gifts
export type FlatForm = keyof typeof flatFood | keyof typeof flatKitchen | keyof typeof flatShelf

/** A pot: any of fifteen forms in a clay, with or without a glaze dipped from above. */
export interface PotDrawing {
  readonly kind: 'pot'
  readonly form: PotForm
  readonly clay: ClayName
  readonly glaze?: ClayName
  /** How far up the bare clay reaches, part of the height; 0.3 unless told. */
  readonly bare?: number
  readonly specks?: number
  readonly lid?: ClayName
  readonly plates?: readonly ClayName[]
  readonly seed?: number
}

export interface ProduceDrawing extends Look {
  readonly kind: 'produce'
  readonly form: ProduceForm
}

export interface LeatherDrawing {
  readonly kind: 'leather'
  readonly form: LeatherForm
  readonly hide: HideName
}

export interface DeviceDrawing extends Omit<Look, 'colour' | 'second'> {
  readonly kind: 'device'
  readonly form: DeviceForm
  readonly finish?: FinishName
  readonly accent?: FinishName
}

export interface BookDrawing extends BookLook {
  readonly kind: 'book'
}

export interface SweetDrawing extends Look {
  readonly kind: 'sweet'
  readonly form: SweetForm
}

/** The portal's flat style. */
export interface StreetDrawing extends FlatLook {
  readonly kind: 'street'
  readonly form: FlatForm
}

/** One good as data: plain JSON, so a catalogue can say which picture a product gets. */
export type DrawingSpec =
  | PotDrawing
  | ProduceDrawing
  | LeatherDrawing
  | DeviceDrawing
  | BookDrawing
  | SweetDrawing
  | StreetDrawing

export type Ground = GroundName | { readonly wall: Oklch; readonly table?: Oklch }

/** A product picture: one good, perhaps company beside it, on a ground. */
export interface PictureSpec {
  readonly subject: DrawingSpec
  /** Set half behind the subject, first to its right, then to its left. */
  readonly beside?: readonly DrawingSpec[]
  /** What it lies on: a plate, a lacquer dish. */
  readonly on?: DrawingSpec
  readonly ground: Ground
  readonly window?: 'left' | 'middle'
  /** 1 shows the whole; 1.6 comes close. */
  readonly zoom?: number
}

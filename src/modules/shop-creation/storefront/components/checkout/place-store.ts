import { keepDraft, readDraft } from './draft-store'
import type { CheckoutFields } from './form-types'

/** Kinds of places a shopper may choose here; stations of the mall are one more in the data. */
export const shownPlaces = ['home', 'office', 'other', 'shop'] as const
export type ShownPlace = (typeof shownPlaces)[number]

/** What is typed of one place. */
export const placeFields = [
  'country',
  'company',
  'line1',
  'line2',
  'city',
  'state',
  'postalCode',
  'toName',
  'toPhone',
] as const
export type PlaceFields = Pick<CheckoutFields, (typeof placeFields)[number]>

type Kept = { place: ShownPlace; typed: Partial<Record<ShownPlace, Partial<PlaceFields>>> }

const where = 'mw-places'

export const isShownPlace = (place: string): place is ShownPlace => shownPlaces.some((one) => one === place)

const pick = (fields: Partial<Record<string, unknown>>): Partial<PlaceFields> =>
  Object.fromEntries(
    placeFields.flatMap((name) => {
      const value = fields[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )

/** Every place that was typed in this tab: changing one's mind loses none of them. */
export function readPlaces(): Kept {
  const draft = readDraft()
  const start: Kept = { place: 'home', typed: draft.line1 ? { home: pick(draft) } : {} }
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(where) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('place' in stored) || !('typed' in stored)) return start
    const { place, typed } = stored
    if (typeof place !== 'string' || !isShownPlace(place) || typeof typed !== 'object' || typed === null) return start
    const own = Object.entries(typed).flatMap(([kind, fields]) =>
      isShownPlace(kind) && typeof fields === 'object' && fields !== null ? [[kind, pick({ ...fields })]] : [],
    )
    return { place, typed: { ...start.typed, ...Object.fromEntries(own) } }
  } catch {
    return start
  }
}

export function keepPlaces(kept: Kept): void {
  try {
    sessionStorage.setItem(where, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing loses the form on reload, and nothing else.
  }
}

/** An order was placed: where it went is nobody's next place by itself. */
export function dropPlaces(): void {
  try {
    sessionStorage.removeItem(where)
  } catch {
    // Nothing was kept.
  }
}

/** Hands the chosen place to the checkout. */
export function choosePlace(place: ShownPlace, fields: Partial<PlaceFields>, deliveryKey: string): void {
  const nobody = { company: '', toName: '', toPhone: '' }
  keepDraft({ ...readDraft(), ...nobody, ...(place === 'shop' ? {} : fields), place, deliveryKey })
}

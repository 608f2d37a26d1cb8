import { isKnown } from '@/lib/known'
import { type CheckoutFields, emptyFields } from './form-types'

const place = 'mw-checkout'

/** What was typed before a reload or a detour; lives as long as the browser's tab. */
export function readDraft(): Partial<CheckoutFields> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
      Object.entries(stored).filter(([key, value]) => isKnown(emptyFields, key) && typeof value === 'string'),
    )
  } catch {
    return {}
  }
}

export function keepDraft(fields: Partial<CheckoutFields>): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(fields))
  } catch {
    // A browser that keeps nothing loses the form on reload, and nothing else.
  }
}

export function dropDraft(): void {
  try {
    sessionStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
}

import { type ZoneInput, zoneInput } from '../rates/schema'
import type { Zone } from '../rates/types'

/** A zone as the form holds it: everywhere else is chosen, never what is left when no country is. */
export type ZoneDraft = { name: string; where: 'named' | 'everywhere'; countries: string[]; states: string[] }

export type ZoneProblem = 'name' | 'countries' | 'states'

export function zoneDraft(zone: Zone | null): ZoneDraft {
  return {
    name: zone?.name ?? '',
    where: zone && zone.countries.length === 0 ? 'everywhere' : 'named',
    countries: [...(zone?.countries ?? [])],
    states: [...(zone?.states ?? [])],
  }
}

/** What is sent, or the first field that does not fit. States count only for a single country. */
export function checkZone(draft: ZoneDraft, id?: string): { zone: ZoneInput } | { problem: ZoneProblem } {
  const countries = draft.where === 'everywhere' ? [] : draft.countries
  const states = countries.length === 1 ? draft.states : []
  const checked = zoneInput.safeParse({ id, name: draft.name, countries, states })
  if (!checked.success) return { problem: checked.error.issues[0]?.path[0] === 'name' ? 'name' : 'states' }
  if (draft.where === 'named' && countries.length === 0) return { problem: 'countries' }
  return { zone: checked.data }
}

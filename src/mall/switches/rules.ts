import type { ModuleManifest, Switches, SwitchRow, SwitchState } from './types'

/** Unknown keys, unknown states and terms that have passed are off. */
function ownState(row: SwitchRow | undefined, now: Date): SwitchState {
  if (row?.state === 'on' || row?.state === 'own') return row.state
  if (row?.state === 'until' && row.until && row.until > now) return 'until'
  return 'off'
}

const moduleKey = (key: string) => key.split('.')[0] ?? key

/**
 * Puts the shop's rows and the manifests together. A part is on when it, its module and all that the
 * module requires are on; `own` counts as off for our code: the retailer's system does it.
 */
export function resolveSwitches(rows: readonly SwitchRow[], manifests: readonly ModuleManifest[], now: Date): Switches {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const modules = new Map(manifests.map((manifest) => [manifest.key, manifest]))
  const known = new Set(manifests.flatMap((m) => [m.key, ...m.parts.map((p) => p.key)]))

  const stateOf = (key: string): SwitchState => (known.has(key) ? ownState(byKey.get(key), now) : 'off')
  const runs = (key: string) => stateOf(key) === 'on' || stateOf(key) === 'until'
  const moduleRuns = (key: string, seen: readonly string[] = []): boolean =>
    !seen.includes(key) &&
    runs(key) &&
    (modules.get(key)?.requires ?? []).every((need) => present(need, [...seen, key]))
  // What another module needs is also there when the retailer's own system does it.
  const present = (key: string, seen: readonly string[]) => stateOf(key) === 'own' || moduleRuns(key, seen)

  return {
    stateOf,
    isOn: (key) => runs(key) && moduleRuns(moduleKey(key)),
  }
}

/** Modules that stop working when `key` goes off: said before switching. */
export function dependants(key: string, switches: Switches, manifests: readonly ModuleManifest[]): string[] {
  return manifests.filter((m) => m.requires.includes(key) && switches.isOn(m.key)).map((m) => m.key)
}

/** Modules that must be switched on first for `key` to work. */
export function missingNeeds(key: string, switches: Switches, manifests: readonly ModuleManifest[]): string[] {
  const manifest = manifests.find((m) => m.key === moduleKey(key))
  return (manifest?.requires ?? []).filter((need) => !switches.isOn(need) && switches.stateOf(need) !== 'own')
}

export type SwitchState = 'off' | 'on' | 'until' | 'own'

export type SwitchRow = { key: string; state: SwitchState; until: Date | null }

/** A part of a module, rented with it and switched on its own. Key is `module.part`. */
export type PartManifest = { key: string }

/** What a module says of itself; texts are messages `modules.<key>.*` (title, summary, whenOff, needs). */
export type ModuleManifest = {
  key: string
  /** icon name of the desk's rail */
  icon: string
  /** keys of modules that must be on for this one to work */
  requires: readonly string[]
  /** monthly rent in minor units of the mall's currency */
  rentMinor: number
  parts: readonly PartManifest[]
}

/** The state a part really has now: its own, its module's and its requirements' taken together. */
export type Switches = {
  isOn(key: string): boolean
  stateOf(key: string): SwitchState
}

/** A module as the switchboard shows it. */
export type BoardModule = Omit<ModuleManifest, 'parts'> & {
  state: SwitchState
  until: Date | null
  /** when its switch was last pressed */
  changedAt: Date | null
  isOn: boolean
  /** modules that must be switched on first */
  missing: string[]
  /** modules that are on and would stop with it */
  dependants: string[]
  parts: { key: string; state: SwitchState; isOn: boolean }[]
}

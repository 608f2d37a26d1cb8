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

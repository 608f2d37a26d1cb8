/**
 * Whether a table has a line of this name. `in` and `table[name]` also find what every object inherits
 * ("constructor", "__proto__"), so a name that was given or stored is asked for here first.
 */
export function isKnown<Table extends object>(table: Table, name: PropertyKey): name is keyof Table {
  return Object.hasOwn(table, name)
}

/** The line of this name; undefined where there is none. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return isKnown(table, name) ? table[name] : undefined
}

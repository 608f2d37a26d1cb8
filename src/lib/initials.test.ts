import { expect, it } from 'vitest'
import { initials } from './initials'

it.each([
  ['Lantern & Loom', 'LL'],
  ['Noren', 'NO'],
  ['Fern and Kettle', 'FK'],
  ['花屋', '花屋'],
  ['  ', ''],
])('%s stands as %s on its sign', (name, letters) => expect(initials(name)).toBe(letters))

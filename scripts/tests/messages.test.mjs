import { expect, it } from 'vitest'
import { variables } from '../checks/messages.mjs'

it.each([
  ['Close', ''],
  ['{name} has {count} orders', 'count name'],
  ['{count, plural, one {# order} other {# orders}}', 'count'],
  ['{modules} {count, plural, one {needs} other {need}} {module}', 'module modules'],
  ['{state, select, open {since {from, date, long}} other {closed}}', 'from'],
  ['{n, plural, =0 {nothing} other {{n, number} of {total}}}', 'n total'],
  ['Read the <link>terms</link>, {name}', '<link> name'],
])('"%s" needs: %s', (message, needed) => {
  expect(variables(message)).toBe(needed)
})

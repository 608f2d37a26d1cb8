import type { ProductOption } from '../../types'
import { type Draft, type DraftVariant, emptyVariant } from './draft'

type Matrix = Pick<Draft, 'options' | 'variants'>

const replaced = <T>(list: readonly T[], index: number, value: T) => list.map((one, at) => (at === index ? value : one))
const without = <T>(list: readonly T[], index: number) => list.filter((_, at) => at !== index)

/** Variants in the order of their options' values, the last option turning fastest. */
function inOrder(options: readonly ProductOption[], variants: readonly DraftVariant[]): DraftVariant[] {
  const rank = ({ options: values }: DraftVariant) =>
    values.map((value, index) => options[index]?.values.indexOf(value) ?? 0)
  return [...variants].sort((a, b) => {
    const [ra, rb] = [rank(a), rank(b)]
    return ra.map((value, index) => value - (rb[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  })
}

/** Combinations of the other options' values that are sold, each with a variant to copy prices from. */
function patterns(variants: readonly DraftVariant[], index: number): DraftVariant[] {
  const seen = new Map<string, DraftVariant>()
  for (const variant of variants) {
    const key = JSON.stringify(without(variant.options, index))
    if (!seen.has(key)) seen.set(key, variant)
  }
  return [...seen.values()]
}

/** A new value of an option, with a variant for everything it can be combined with. Prices follow the neighbours. */
export function addValue({ options, variants }: Matrix, index: number, value: string): Matrix {
  const option = options[index]
  if (!option || value === '' || option.values.includes(value)) return { options, variants }
  const next = replaced(options, index, { ...option, values: [...option.values, value] })
  const added = patterns(variants, index).map((like) => emptyVariant(replaced(like.options, index, value), like))
  return { options: next, variants: inOrder(next, [...variants, ...added]) }
}

/** Takes a value away with its variants; the last value takes the option with it. */
export function removeValue({ options, variants }: Matrix, index: number, value: string): Matrix {
  const option = options[index]
  if (!option) return { options, variants }
  if (option.values.length === 1) return removeOption({ options, variants }, index)
  return {
    options: replaced(options, index, { ...option, values: option.values.filter((one) => one !== value) }),
    variants: variants.filter((variant) => variant.options[index] !== value),
  }
}

export function renameValue({ options, variants }: Matrix, index: number, from: string, to: string): Matrix {
  const option = options[index]
  if (!option || to === '' || option.values.includes(to)) return { options, variants }
  return {
    options: replaced(options, index, { ...option, values: option.values.map((one) => (one === from ? to : one)) }),
    variants: variants.map((variant) =>
      variant.options[index] === from ? { ...variant, options: replaced(variant.options, index, to) } : variant,
    ),
  }
}

export function renameOption({ options, variants }: Matrix, index: number, name: string): Matrix {
  const option = options[index]
  return option ? { options: replaced(options, index, { ...option, name }), variants } : { options, variants }
}

/** A further choice; what is sold now becomes its first value. */
export function addOption({ options, variants }: Matrix, name: string, values: readonly string[]): Matrix {
  const [first, ...rest] = values
  if (first === undefined) return { options, variants }
  const start: Matrix = {
    options: [...options, { name, values: [first] }],
    variants: variants.map((variant) => ({ ...variant, options: [...variant.options, first] })),
  }
  return rest.reduce<Matrix>((matrix, value) => addValue(matrix, options.length, value), start)
}

/** Takes a choice away: of variants that differ only in it, the first stays. */
export function removeOption({ options, variants }: Matrix, index: number): Matrix {
  const stay = patterns(variants, index)
  return {
    options: without(options, index),
    variants: stay.map((variant) => ({ ...variant, options: without(variant.options, index) })),
  }
}

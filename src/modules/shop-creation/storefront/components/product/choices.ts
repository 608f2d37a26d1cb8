import type { VariantView } from '@/shop/catalog/types'

/** The variant that a click on a value leads to: the same otherwise, else the nearest that exists. */
export function variantFor(
  variants: readonly VariantView[],
  current: VariantView,
  option: number,
  value: string,
): VariantView | null {
  const fitting = variants.filter((variant) => variant.options[option] === value)
  const sharing = (variant: VariantView) =>
    variant.options.filter((given, index) => index !== option && given === current.options[index]).length
  const best = [...fitting].sort((a, b) => sharing(b) - sharing(a) || Number(b.available) - Number(a.available))
  return best[0] ?? null
}

/** Whether a value can be had together with what is chosen otherwise. */
export function isToBeHad(
  variants: readonly VariantView[],
  current: VariantView,
  option: number,
  value: string,
): boolean {
  return variants.some(
    (variant) =>
      variant.available &&
      variant.options[option] === value &&
      variant.options.every((given, index) => index === option || given === current.options[index]),
  )
}

/** The option whose values look different: each has one picture of its own, and not all the same. -1 when there is none. */
export function picturedOption(variants: readonly VariantView[], optionCount: number): number {
  for (let option = 0; option < optionCount; option++) {
    const pictures = new Map<string, Set<string | null>>()
    for (const variant of variants) {
      const value = variant.options[option] ?? ''
      pictures.set(value, (pictures.get(value) ?? new Set()).add(variant.mediaId))
    }
    const single = [...pictures.values()].every((ids) => ids.size === 1)
    const distinct = new Set([...pictures.values()].flatMap((ids) => [...ids]))
    if (single && distinct.size > 1 && !distinct.has(null)) return option
  }
  return -1
}

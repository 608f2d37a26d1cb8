/** Where the messages `modules` keep the name of a module or part: `delivery.rates` → `delivery.parts.rates.title`. */
export function partPath(key: string): string {
  return `${wordsPath(key)}.title`
}

/** The same for all words of a part. */
export function wordsPath(key: string): string {
  const [module, part] = key.split('.')
  return part ? `${module}.parts.${part}` : (module ?? key)
}

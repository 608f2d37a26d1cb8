/** The one or two letters on a shop's sign: "Lantern & Loom" → LL, "Noren" → NO, "花屋" → 花屋. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = '', ...rest] = words
  const last = rest.at(-1)
  const letters = last ? [[...first][0], [...last][0]] : [...first].slice(0, 2)
  return letters.join('').toLocaleUpperCase('en')
}

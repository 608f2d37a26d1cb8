/** Lists inside one cell: parted by a sign that a backslash makes ordinary where it belongs to an item. */

const escapeLeaf = (text: string, signs: string) =>
  text.replace(new RegExp(`[\\\\${signs}]`, 'g'), (sign) => `\\${sign}`)

/** Takes the backslashes away that made signs ordinary; any other backslash is an ordinary sign itself. */
const unescapeLeaf = (text: string, signs: string) => text.replace(new RegExp(`\\\\([\\\\${signs}])`, 'g'), '$1')

/** Parts at signs that no backslash stands before; escapes stay as they are. */
function part(text: string, sign: string): string[] {
  const parts: string[] = []
  let current = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '\\' && at + 1 < text.length) {
      current += letter + (text[at + 1] ?? '')
      at++
    } else if (letter === sign) {
      parts.push(current)
      current = ''
    } else current += letter
  }
  return [...parts, current]
}

/** ["a, b", "c"] as `a\\, b, c` */
export const joinList = (items: readonly string[]): string => items.map((item) => escapeLeaf(item, ',')).join(', ')

/** The reverse of `joinList`; items are trimmed, empty ones left out. */
export const splitList = (text: string): string[] =>
  part(text, ',')
    .map((item) => unescapeLeaf(item.trim(), ','))
    .filter(Boolean)

/** [["Home", "Lamps"], ["Gifts"]] as `Home > Lamps, Gifts` */
export const joinPaths = (paths: readonly (readonly string[])[]): string =>
  paths.map((path) => path.map((step) => escapeLeaf(step, ',>')).join(' > ')).join(', ')

/** The reverse of `joinPaths`. */
export const splitPaths = (text: string): string[][] =>
  part(text, ',')
    .map((path) =>
      part(path, '>')
        .map((step) => unescapeLeaf(step.trim(), ',>'))
        .filter(Boolean),
    )
    .filter((path) => path.length > 0)

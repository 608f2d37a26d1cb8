/** Columns of the grid on a wide screen. */
const columns = 6

/**
 * How many columns each of so many cards takes, so that every row is full: wide ones stand at the start of one row and
 * at the end of the next. One good alone takes half a row.
 */
export function spansOf(count: number): number[] {
  if (count === 1) return [3]
  if (count === 2) return [3, 3]
  const rows = Math.ceil(count / columns)
  const spare = rows * columns - count
  const spans: number[] = []
  for (let row = 0; row < rows; row++) {
    // Wide cards go to the outer rows first, where the eye enters and leaves.
    const order = row === 0 ? 0 : row === rows - 1 ? 1 : row + 1
    const wide = Math.floor(spare / rows) + (order < spare % rows ? 1 : 0)
    const cards = Array.from({ length: columns - wide }, (_, place) => (place < wide ? 2 : 1))
    const closes = row > 0 && (row === rows - 1 || row % 2 === 1)
    spans.push(...(closes ? cards.reverse() : cards))
  }
  return spans
}

export type PageStep = { kind: 'page'; page: number; key: string } | { kind: 'gap'; key: string }

/** First, last, the page and its neighbours; gaps where more than one page is left out. */
export function pageSteps(page: number, pages: number): PageStep[] {
  const wanted = new Set([1, 2, page - 1, page, page + 1, pages - 1, pages])
  const near = pages <= 7
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter((n) => {
    if (near || n === 1 || n === pages || Math.abs(n - page) <= 1) return true
    // A gap that would hide a single page shows that page instead.
    return wanted.has(n) && ((n === 2 && page <= 4) || (n === pages - 1 && page >= pages - 3))
  })
  const steps: PageStep[] = []
  let before = 0
  for (const n of shown) {
    if (n - before > 1) steps.push({ kind: 'gap', key: `gap-${before}` })
    steps.push({ kind: 'page', page: n, key: `page-${n}` })
    before = n
  }
  return steps
}

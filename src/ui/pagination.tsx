import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { pageSteps } from './page-steps'

/** Pages as links, so that they can be shared and opened apart. Shows both ends and the neighbours. */
export function Pagination({
  page,
  pages,
  hrefOf,
  labels,
}: {
  /** From 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
  labels: { nav: string; previous: string; next: string; page: (page: number) => string }
}) {
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={labels.nav}>
      <Step href={page > 1 ? hrefOf(page - 1) : null} label={labels.previous} rel="prev">
        <ChevronLeft className="i" />
      </Step>
      {pageSteps(page, pages).map((step) =>
        step.kind === 'gap' ? (
          <span key={step.key} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={step.key}
            href={hrefOf(step.page)}
            aria-label={labels.page(step.page)}
            aria-current={step.page === page ? 'page' : undefined}
          >
            {step.page}
          </Link>
        ),
      )}
      <Step href={page < pages ? hrefOf(page + 1) : null} label={labels.next} rel="next">
        <ChevronRight className="i" />
      </Step>
    </nav>
  )
}

function Step({
  href,
  label,
  rel,
  children,
}: {
  href: string | null
  label: string
  rel: string
  children: React.ReactNode
}) {
  if (href === null) {
    return (
      <span aria-disabled="true" role="img" aria-label={label}>
        {children}
      </span>
    )
  }
  return (
    <Link href={href} rel={rel} aria-label={label}>
      {children}
    </Link>
  )
}

import type { CSSProperties } from 'react'
import { cn } from './cn'

const lines = (count: number) => Array.from({ length: count }, (_, index) => index)

/** One grey piece of the size of what comes. Compose from it where the ready-made ones below do not fit. */
export function Skeleton({
  shape = 'text',
  width,
  height,
  className,
}: {
  shape?: 'text' | 'title' | 'pic' | 'thumb' | 'block'
  width?: CSSProperties['width']
  height?: CSSProperties['height']
  className?: string
}) {
  return <span className={cn('sk', shape, className)} style={{ width, height }} />
}

/** A list of the desk while it loads: head of 32, rows of 40 (or 52). `label` says "Loading orders". */
export function TableSkeleton({
  label,
  rows = 10,
  columns = 5,
  density = 40,
}: {
  label: string
  rows?: number
  columns?: number
  density?: 36 | 40 | 52
}) {
  return (
    <div role="status" aria-label={label}>
      <table className={cn('tb', density !== 40 && `r${density}`)} aria-hidden="true">
        <thead>
          <tr>
            {lines(columns).map((column) => (
              <td key={column} style={{ height: 32 }}>
                <Skeleton width="40%" />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines(rows).map((row) => (
            <tr key={row}>
              {lines(columns).map((column) => (
                <td key={column}>
                  <Skeleton width={`${48 + ((row * 7 + column * 13) % 40)}%`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Tiles of the portal while they load: the picture's ratio and two lines of text. */
export function TilesSkeleton({ label, count = 8 }: { label: string; count?: number }) {
  return (
    <div className="shelf" role="status" aria-label={label}>
      {lines(count).map((tile) => (
        <div key={tile} className="good">
          <Skeleton shape="pic" />
          <div className="good__t">
            <Skeleton width="80%" height={16} />
            <Skeleton width="45%" className="mt-2" />
          </div>
        </div>
      ))}
    </div>
  )
}

/** Heading and a few lines: a detail, a form, a section. */
export function DetailSkeleton({ label, sections = 3 }: { label: string; sections?: number }) {
  return (
    <div role="status" aria-label={label} className="grid gap-7">
      {lines(sections).map((section) => (
        <div key={section} className="section">
          <Skeleton shape="title" />
          <Skeleton width="92%" />
          <Skeleton width="74%" className="mt-2" />
          <Skeleton width="81%" className="mt-2" />
        </div>
      ))}
    </div>
  )
}
